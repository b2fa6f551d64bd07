package io.tongban.idp.account;

import io.tongban.idp.identity.SubjectType;

/**
 * What is known of an account before it exists in the realm. Every part but the first two may be absent.
 *
 * @param loginName as it is to be shown; Keycloak's user name is its lower-case form
 * @param displayName the person's or, for a legal account, the unit's full name
 * @param email kept only if it is well formed and nobody else's; it counts as not verified
 * @param legacyAccount the login name in the foreign-worker system
 */
public record NewAccount(
        String loginName,
        SubjectType subjectType,
        String displayName,
        String mobile,
        String email,
        String legacyAccount) {}
