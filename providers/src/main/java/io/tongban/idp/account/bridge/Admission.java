package io.tongban.idp.account.bridge;

import org.keycloak.models.UserModel;

/**
 * What admitting an outside account came to.
 *
 * @param user the realm's own user
 * @param rule the number of the mapping rule that was applied (catalogue A3), for the event log
 */
public record Admission(UserModel user, int rule) {}
