package io.tongban.idp.recovery.reset;

import io.tongban.idp.account.bridge.OnFile;
import io.tongban.idp.identity.InputFolding;
import io.tongban.idp.identity.MainlandMobile;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.message.Channel;
import io.tongban.idp.message.Recipient;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;

/**
 * What the owner typed to be known by.
 *
 * @param to where the code is to go
 * @param unitName empty for a natural person
 * @param creditCode empty for a natural person
 */
record TypedData(SubjectType type, Recipient to, String unitName, String creditCode) {

    /** Whether it agrees with all that is on file; compares in constant time. */
    boolean agreesWith(OnFile file) {
        boolean contact = to.channel() == Channel.SMS
                ? MainlandMobile.check(file.mobile())
                        .accepted()
                        .filter(number -> same(to.address(), number))
                        .isPresent()
                : isThere(file.email()) && same(to.address(), InputFolding.fold(file.email()));
        if (type == SubjectType.NATURAL) {
            return contact;
        }
        // Not "&&": how long it takes must not tell which of them is wrong.
        return contact & sameOrAbsent(unitName, file.unitName()) & sameOrAbsent(creditCode, file.creditCode());
    }

    /** The data as one text: a code is good only for the data with which it was asked for. */
    String key() {
        return String.join("\0", type.code(), normal(unitName), normal(creditCode));
    }

    /** An old account may lack an item, which then is not compared. */
    private static boolean sameOrAbsent(String typed, String onFile) {
        return !isThere(onFile) | same(typed, Optional.ofNullable(onFile).orElse(""));
    }

    private static boolean isThere(String onFile) {
        return onFile != null && !onFile.isBlank();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(bytes(one), bytes(other));
    }

    private static byte[] bytes(String text) {
        return normal(text).getBytes(StandardCharsets.UTF_8);
    }

    /** Half width, without letter case or blanks, which nobody writes the same way twice. */
    private static String normal(String text) {
        return InputFolding.fold(text).replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "TypedData";
    }
}
