package io.tongban.idp.registration;

import io.tongban.idp.identity.CitizenNumber;
import io.tongban.idp.identity.LoginName;
import io.tongban.idp.identity.MainlandMobile;
import io.tongban.idp.identity.Verdict;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which login names can be chosen. Those of old accounts are never chosen anew: see {@link LoginName#LEGACY_PREFIX}. */
final class NewLoginName {

    static final int MAX_LENGTH = 32;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{3,31}");

    private NewLoginName() {}

    /** @return the message key of what is wrong with a name, if anything */
    static Optional<String> flaw(String typed) {
        Verdict verdict = LoginName.check(typed);
        if (verdict.accepted().isEmpty()) {
            return Optional.of("tongbanUsernameMissing");
        }
        String name = verdict.accepted().get();
        if (!FORM.matcher(name).matches()) {
            return Optional.of("tongbanRegistrationNameForm");
        }
        if (LoginName.legacyName(name).isPresent()) {
            return Optional.of("tongbanRegistrationNameReserved");
        }
        // Login names stand in logs and on other people's pages.
        boolean personal = MainlandMobile.check(name).accepted().isPresent()
                || CitizenNumber.read(name).isPresent();
        return personal ? Optional.of("tongbanRegistrationNamePersonal") : Optional.empty();
    }
}
