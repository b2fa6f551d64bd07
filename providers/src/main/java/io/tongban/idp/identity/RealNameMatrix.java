package io.tongban.idp.identity;

import java.util.List;

/**
 * For whom the national real-name check runs (是否实名认证): the tables of catalogue items 44 (natural persons, legal
 * representatives, primary agents) and 53 (organisations).
 */
public final class RealNameMatrix {

    /** The rows of item 44, in its order. */
    public static final List<PersonRow> PERSONS = List.of(
            new PersonRow(IdentityRegion.MAINLAND, DocumentType.RESIDENT_ID, true),
            new PersonRow(IdentityRegion.MAINLAND, DocumentType.FOREIGN_PERMANENT_RESIDENT, false),
            new PersonRow(IdentityRegion.HMT, DocumentType.EXIT_PERMIT_HM, true),
            new PersonRow(IdentityRegion.HMT, DocumentType.EXIT_PERMIT_TAIWAN, true),
            new PersonRow(IdentityRegion.HMT, DocumentType.HM_TRAVEL_PERMIT, true),
            new PersonRow(IdentityRegion.HMT, DocumentType.TAIWAN_TRAVEL_PERMIT, true),
            new PersonRow(IdentityRegion.OTHER, DocumentType.FOREIGN_PASSPORT, false));

    /** The rows of item 53, in its order. */
    public static final List<UnitRow> UNITS = List.of(
            new UnitRow(UnitRegion.DOMESTIC, UnitKind.ENTERPRISE, true),
            new UnitRow(UnitRegion.DOMESTIC, UnitKind.SOCIAL_ORGANISATION, true),
            new UnitRow(UnitRegion.DOMESTIC, UnitKind.PUBLIC_INSTITUTION, true),
            new UnitRow(UnitRegion.DOMESTIC, UnitKind.OTHER, false),
            new UnitRow(UnitRegion.HMT, null, false),
            new UnitRow(UnitRegion.FOREIGN, null, false));

    private RealNameMatrix() {}

    /** @param checked whether the national check runs */
    public record PersonRow(IdentityRegion region, DocumentType document, boolean checked) {}

    /**
     * @param kind null where the region alone decides
     * @param checked whether the national check runs
     */
    public record UnitRow(UnitRegion region, UnitKind kind, boolean checked) {}

    /** Whether the check runs for a person of that region with that document; not for a pair without a row. */
    public static boolean checksPerson(IdentityRegion region, DocumentType document) {
        return PERSONS.stream().anyMatch(row -> row.region == region && row.document == document && row.checked);
    }

    /** Whether the check runs for a unit of that region and, if it is domestic, kind. */
    public static boolean checksUnit(UnitRegion region, UnitKind kind) {
        return UNITS.stream()
                .anyMatch(row -> row.region == region && (row.kind == null || row.kind == kind) && row.checked);
    }

    static List<DocumentType> documents(IdentityRegion region) {
        return PERSONS.stream()
                .filter(row -> row.region == region)
                .map(PersonRow::document)
                .toList();
    }
}
