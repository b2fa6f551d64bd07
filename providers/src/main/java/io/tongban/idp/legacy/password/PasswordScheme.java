package io.tongban.idp.legacy.password;

/** One way in which a password was stored. */
@FunctionalInterface
interface PasswordScheme {

    /** Compares in constant time; a value that cannot be read never matches. */
    boolean matches(String password, String value);
}
