package io.tongban.idp.identity.field;

import io.tongban.idp.identity.DocumentNumber;
import io.tongban.idp.identity.DocumentType;
import io.tongban.idp.identity.Flaw;
import io.tongban.idp.identity.IdentityRegion;
import io.tongban.idp.identity.InputFolding;
import io.tongban.idp.identity.MainlandMobile;
import io.tongban.idp.identity.PlainText;
import io.tongban.idp.identity.UnifiedSocialCreditCode;
import io.tongban.idp.identity.UnitKind;
import io.tongban.idp.identity.Verdict;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.EmailValidator;
import org.apache.commons.validator.routines.RegexValidator;
import org.apache.commons.validator.routines.UrlValidator;

/** The validators, one for each kind of value; those of dates are in {@link DateRules}. */
final class ValueRules {

    /** Address length that SMTP allows. */
    static final int EMAIL_LENGTH = 254;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}]+");

    /** The dots that input methods write between the parts of a name. */
    private static final Pattern NAME_DOTS = Pattern.compile("[\\u2022\\u2027\\u2219\\u22C5\\u30FB\\uFF65]");

    /** Letters of any script, 〇, and the marks that stand in names; no digits, no signs of markup. */
    private static final RegexValidator PERSON_NAME = new RegexValidator("^([\\p{L}〇][\\p{L}\\p{M}〇 ·.,'’()\\-]*)$");

    private static final RegexValidator PHONE = new RegexValidator("^(\\+?[0-9][0-9 ()\\-]{4,24}(?:转[0-9]{1,6})?)$");

    /** As an office abroad may write it. */
    private static final RegexValidator UNIT_NUMBER = new RegexValidator("^([A-Z0-9][A-Z0-9 ./()\\-]{1,63})$");

    private static final RegexValidator ANY_CODE = new RegexValidator("^([0-9A-Z-]{4,64})$");

    private static final UrlValidator WEB = new UrlValidator(new String[] {"http", "https"});

    private ValueRules() {}

    /** Words to be read by people: no controls, blanks inside folded into one. */
    static ValueRule text(int min, int max) {
        return (typed, given) -> {
            String text = BLANKS.matcher(Normalizer.normalize(InputFolding.trim(typed), Normalizer.Form.NFC))
                    .replaceAll(" ");
            int length = text.codePointCount(0, text.length());
            if (length > max) {
                return Verdict.invalid(Flaw.TOO_LONG);
            }
            if (length < min) {
                return Verdict.invalid(length == 0 ? Flaw.EMPTY : Flaw.TOO_SHORT);
            }
            return PlainText.isReadable(text) ? Verdict.valid(text) : Verdict.invalid(Flaw.UNREADABLE);
        };
    }

    /** 姓名, as on the document. */
    static ValueRule personName(int max) {
        ValueRule form = (name, given) -> {
            String dotted = NAME_DOTS.matcher(InputFolding.halfWidth(name)).replaceAll("·");
            return PERSON_NAME.isValid(dotted) ? Verdict.valid(dotted) : Verdict.invalid(Flaw.MALFORMED);
        };
        return text(2, max).then(form);
    }

    static ValueRule mobile() {
        return (typed, given) -> MainlandMobile.check(typed);
    }

    static ValueRule phone() {
        return formed(PHONE);
    }

    static ValueRule unitNumber() {
        return formed(UNIT_NUMBER);
    }

    private static ValueRule formed(RegexValidator form) {
        return (typed, given) -> {
            String folded = InputFolding.foldUpper(typed);
            return form.isValid(folded) ? Verdict.valid(folded) : Verdict.invalid(Flaw.MALFORMED);
        };
    }

    /** In lower case, as Keycloak keeps it. */
    static ValueRule email() {
        return (typed, given) -> {
            String address = InputFolding.fold(typed).toLowerCase(Locale.ROOT);
            if (address.length() > EMAIL_LENGTH) {
                return Verdict.invalid(Flaw.TOO_LONG);
            }
            return EmailValidator.getInstance().isValid(address)
                    ? Verdict.valid(address)
                    : Verdict.invalid(Flaw.MALFORMED);
        };
    }

    static ValueRule web() {
        return (typed, given) -> {
            String address = InputFolding.fold(typed);
            return WEB.isValid(address) ? Verdict.valid(address) : Verdict.invalid(Flaw.MALFORMED);
        };
    }

    static ValueRule oneOf(ChoiceList choices) {
        return (typed, given) -> choices.has(typed) ? Verdict.valid(typed) : Verdict.invalid(Flaw.NOT_OFFERED);
    }

    /** 证件类型 offers only its 类型's rows (item 44); while the 类型 is wrong itself, any row. */
    static ValueRule documentType(String regionField) {
        return oneOf(Choices.DOCUMENT_TYPES).then((code, given) -> {
            Optional<IdentityRegion> region = IdentityRegion.of(given.of(regionField));
            boolean offered = region.isEmpty()
                    || region.get().documents().stream()
                            .anyMatch(type -> type.code().equals(code));
            return offered ? Verdict.valid(code) : Verdict.invalid(Flaw.NOT_OFFERED);
        });
    }

    /** By its 证件类型; while that is wrong itself, any. */
    static ValueRule documentNumber(String typeField) {
        return (typed, given) -> DocumentType.of(given.of(typeField))
                .map(type -> DocumentNumber.check(type, typed, given.clock()))
                .orElseGet(() -> Verdict.valid(InputFolding.foldUpper(typed)));
    }

    /** 标准格式, but for a domestic unit of 其他 kind any code, with a warning (其余不限). */
    static ValueRule creditCode() {
        return (typed, given) -> {
            Verdict verdict = UnifiedSocialCreditCode.check(typed);
            String code = InputFolding.foldUpper(typed);
            boolean anyGoes = given.of("unitKind").equals(UnitKind.OTHER.code()) && ANY_CODE.isValid(code);
            return verdict.accepted().isEmpty() && anyGoes ? Verdict.doubtful(code, Flaw.UNUSUAL) : verdict;
        };
    }
}
