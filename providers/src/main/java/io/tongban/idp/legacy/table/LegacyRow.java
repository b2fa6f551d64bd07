package io.tongban.idp.legacy.table;

/** One account of the foreign-worker system as its table has it; every text but id and login name may be absent. */
public record LegacyRow(
        String id,
        String loginName,
        String passwordHash,
        String unitName,
        String creditCode,
        String contactName,
        String mobile,
        String email,
        boolean enabled) {

    /** Keeps personal data and the hash out of every log. */
    @Override
    public String toString() {
        return "LegacyRow[" + id + "]";
    }
}
