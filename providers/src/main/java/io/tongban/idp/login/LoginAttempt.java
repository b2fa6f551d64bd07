package io.tongban.idp.login;

import io.tongban.idp.identity.SubjectType;
import java.util.Optional;

/**
 * What one post of the form asks for.
 *
 * @param owner the account that is asked again for its password; empty at an ordinary login
 */
record LoginAttempt(TypedName name, TypedPassword password, SubjectType tab, Optional<LocalAccount> owner) {}
