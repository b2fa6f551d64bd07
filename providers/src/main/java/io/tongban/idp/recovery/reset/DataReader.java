package io.tongban.idp.recovery.reset;

import io.tongban.idp.identity.Flaw;
import io.tongban.idp.identity.MainlandMobile;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.identity.Verdict;
import io.tongban.idp.message.Channel;
import io.tongban.idp.message.Recipient;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.Step.Field;
import io.tongban.idp.page.StepPage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.validator.routines.EmailValidator;

/** Reads the fields by which the owner is known, and says below each what is wrong with its form. */
record DataReader(StepPage page, PostedForm form) {

    static final String WAY = "way";
    static final String MOBILE = "mobile";
    static final String EMAIL = "email";
    static final String UNIT_NAME = "unitName";
    static final String CREDIT_CODE = "creditCode";

    static final List<Field> FIELDS = List.of(
            new Field(WAY, 16),
            new Field(MOBILE, 32),
            new Field(EMAIL, 255),
            new Field(UNIT_NAME, 255),
            new Field(CREDIT_CODE, 64));

    /** The chosen way; the phone unless the other was chosen. */
    static Channel way(PostedForm form) {
        return form.text(WAY, 16).accepted().filter("email"::equals).isPresent() ? Channel.EMAIL : Channel.SMS;
    }

    /** Empty when a field was wrong; it is said on the page. */
    Optional<TypedData> read(SubjectType type) {
        Optional<Recipient> to = way(form) == Channel.SMS ? mobile() : email();
        if (type == SubjectType.NATURAL) {
            return to.map(recipient -> new TypedData(type, recipient, "", ""));
        }
        Optional<String> unit = page.accept(UNIT_NAME, form.text(UNIT_NAME, 255), "tongbanFieldMissing");
        // Any text: units outside the mainland have an identification of another form.
        Optional<String> code = page.accept(CREDIT_CODE, form.text(CREDIT_CODE, 64), "tongbanFieldMissing");
        return to.isPresent() && unit.isPresent() && code.isPresent()
                ? Optional.of(new TypedData(type, to.get(), unit.get(), code.get()))
                : Optional.empty();
    }

    private Optional<Recipient> mobile() {
        return checked(MOBILE, 32, text -> MainlandMobile.check(text).accepted(), "tongbanMobileMalformed")
                .map(Recipient::mobile);
    }

    private Optional<Recipient> email() {
        return checked(
                        EMAIL,
                        255,
                        text -> Optional.of(text).filter(EmailValidator.getInstance()::isValid),
                        "tongbanEmailMalformed")
                .map(address -> Recipient.email(address.toLowerCase(Locale.ROOT)));
    }

    private Optional<String> checked(
            String field, int maxLength, Function<String, Optional<String>> rule, String malformed) {
        Verdict typed = form.text(field, maxLength);
        boolean missing = typed.flaw().filter(Flaw.EMPTY::equals).isPresent();
        Optional<String> text = page.accept(field, typed, missing ? "tongbanFieldMissing" : malformed);
        Optional<String> value = text.flatMap(rule);
        if (text.isPresent() && value.isEmpty()) {
            page.fieldError(field, malformed);
        }
        return value;
    }
}
