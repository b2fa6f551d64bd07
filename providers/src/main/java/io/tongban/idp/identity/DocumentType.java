package io.tongban.idp.identity;

import java.util.Arrays;
import java.util.Optional;

/** The identity documents of natural persons (catalogue item 44), each with the rule of its number. */
public enum DocumentType {
    /** GB 11643. The region is not looked up: lists of regions go out of date, and retired ones stay in numbers. */
    RESIDENT_ID("resident-id", "居民身份证", NumberRule.citizen("")),

    /** Numbered as the resident identity card, with the region codes of 港, 澳 and 台. */
    HMT_RESIDENCE_PERMIT("hmt-residence-permit", "港澳台居民居住证", NumberRule.citizen("8[123]0000")),

    /** The form of 2023 is numbered as GB 11643 with a leading 9; cards of the old form stay valid. */
    FOREIGN_PERMANENT_RESIDENT(
            "foreign-permanent-resident",
            "外国人永久居留证",
            NumberRule.citizen("9")
                    .orWhen(
                            Forms.OLD_PERMANENT_RESIDENT,
                            NumberRule.of(Forms.OLD_PERMANENT_RESIDENT).warningOf(WeightedCheckDigit.ICAO_7_3_1))),

    /** For residents of 港 and 澳; since July 2024 also for those who are not Chinese, with an A in second place. */
    HM_TRAVEL_PERMIT("hm-travel-permit", "港澳居民往来内地通行证", NumberRule.of("^[HM]\\d{8}(\\d{2})?$", "^[HM]A\\d{7}$")),

    /** The first eight digits are the holder's for life; the old form counts the issues behind them. */
    TAIWAN_TRAVEL_PERMIT(
            "taiwan-travel-permit", "台湾居民来往大陆通行证", NumberRule.of("^\\d{8}$", "^\\d{10}(\\([A-Z0-9]\\))?$")),

    /** For journeys of mainland residents to 港 and 澳. */
    EXIT_PERMIT_HM("exit-permit-hm", "往来港澳通行证", NumberRule.of("^C(\\d{8}|[A-HJ-NP-Z]\\d{7})$", "^W\\d{8}$")),

    /** For journeys of mainland residents to 台. No standard gives its form, so the usual one is only asked for. */
    EXIT_PERMIT_TAIWAN("exit-permit-taiwan", "往来台湾通行证", NumberRule.of(Forms.ANY).warningUnless("^[LT]\\d{8}$")),

    /** A passport of another country. */
    FOREIGN_PASSPORT("foreign-passport", "境外护照", NumberRule.of(Forms.ANY));

    private final String code;
    private final String label;
    private final NumberRule rule;

    DocumentType(String code, String label, NumberRule rule) {
        this.code = code;
        this.label = label;
        this.rule = rule;
    }

    /** The word used in forms and attributes. */
    public String code() {
        return code;
    }

    /** The name on Chinese pages, as the catalogue writes it. */
    public String label() {
        return label;
    }

    NumberRule rule() {
        return rule;
    }

    /** Reads the {@link #code()}; anything else is no type. */
    public static Optional<DocumentType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    /** Apart from the constants, which cannot yet see fields of their own enum. */
    private static final class Forms {
        static final String ANY = "^[A-Z0-9]{5,20}$";
        static final String OLD_PERMANENT_RESIDENT = "^[A-Z]{3}\\d{12}$";
    }
}
