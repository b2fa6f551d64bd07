package io.tongban.idp.registration;

/** The number that a unit is known by: its 统一社会信用代码, or outside the mainland its 单位唯一标识码. */
final class UnitNumber {

    /** The role in the vault. */
    static final String ROLE = "unit";

    private static final String CREDIT_CODE = "creditCode";
    private static final String UNIT_NUMBER = "unitNumber";

    private UnitNumber() {}

    /** The catalogue's field, which is the kind in the vault too. */
    static String kind(Declaration unit) {
        return unit.of(UNIT_NUMBER).isEmpty() ? CREDIT_CODE : UNIT_NUMBER;
    }
}
