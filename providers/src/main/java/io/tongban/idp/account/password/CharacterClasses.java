package io.tongban.idp.account.password;

/**
 * The four kinds of characters that a new password is mixed from: upper-case letters, lower-case letters, digits, and
 * signs, which is all that is neither letter nor digit (catalogue item 28). A letter without case, as every Chinese
 * character is, belongs to none.
 */
final class CharacterClasses {

    /** How many classes there are. */
    static final int ALL = 4;

    private CharacterClasses() {}

    /** How many of the classes the password has a character of: 0 to 4. */
    static int in(String password) {
        return count(password.codePoints().anyMatch(Character::isUpperCase))
                + count(password.codePoints().anyMatch(Character::isLowerCase))
                + count(password.codePoints().anyMatch(Character::isDigit))
                + count(password.codePoints().anyMatch(character -> !Character.isLetterOrDigit(character)));
    }

    private static int count(boolean found) {
        return found ? 1 : 0;
    }
}
