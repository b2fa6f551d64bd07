package io.tongban.idp.account.password;

import java.util.function.Predicate;
import org.keycloak.common.util.SecretGenerator;

/** Makes passwords that are read off a small screen and typed once. */
final class GeneratedPassword {

    /** Without 0 O o, 1 I l and the like; signs that every keyboard and every carrier has. */
    private static final char[] ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789@#%".toCharArray();

    private static final int SHORTEST = 12;
    private static final int LONGEST = 64;
    private static final int TRIES_PER_LENGTH = 50;

    private GeneratedPassword() {}

    /**
     * Draws until a rule is content, longer ones after many refusals: 12 characters are 70 bits.
     *
     * @throws IllegalStateException when no password of 64 characters pleases the rule
     */
    static String pleasing(Predicate<String> rule) {
        for (int length = SHORTEST; length <= LONGEST; length += 4) {
            for (int i = 0; i < TRIES_PER_LENGTH; i++) {
                String drawn = SecretGenerator.getInstance().randomString(length, ALPHABET);
                if (rule.test(drawn)) {
                    return drawn;
                }
            }
        }
        throw new IllegalStateException("The realm's password policy refuses every password that can be generated");
    }
}
