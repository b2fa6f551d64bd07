package io.tongban.idp.registration;

import io.tongban.idp.identity.DocumentType;
import io.tongban.idp.identity.Flaw;
import io.tongban.idp.identity.IdentityRegion;
import io.tongban.idp.identity.Masks;
import io.tongban.idp.identity.RealNameMatrix;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.identity.UnitKind;
import io.tongban.idp.identity.UnitRegion;
import io.tongban.idp.identity.field.Checked;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an applicant declares, checked as a whole. The values are personal data and stay out of {@code toString}.
 *
 * @param values by the catalogue's field names, in normal form, in the order of the forms
 * @param warnings what is unusual about some of them
 */
record Declaration(
        SubjectType type,
        String loginName,
        String mobile,
        String email,
        Map<String, String> values,
        Map<String, Flaw> warnings) {

    /** @return empty while anything is missing or wrong */
    static Optional<Declaration> of(Draft draft, Clock clock) {
        boolean account = draft.mobileProved()
                && draft.hasPassword()
                && draft.passwordFits()
                && NewLoginName.flaw(draft.text(Draft.LOGIN_NAME)).isEmpty();
        if (draft.type().isEmpty() || !account) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Flaw> warnings = new LinkedHashMap<>();
        for (Pages page : Pages.of(draft.type().get())) {
            Checked checked = page.catalogue().check(draft.texts(), clock);
            if (!checked.complete()) {
                return Optional.empty();
            }
            values.putAll(checked.values());
            warnings.putAll(checked.warnings());
        }
        return Optional.of(new Declaration(
                draft.type().get(),
                draft.text(Draft.LOGIN_NAME),
                draft.text(Draft.MOBILE),
                draft.text(Draft.EMAIL),
                values,
                warnings));
    }

    /** A value; empty for none. */
    String of(String field) {
        return values.getOrDefault(field, "");
    }

    boolean legal() {
        return type == SubjectType.LEGAL;
    }

    /** The person's or the unit's name. */
    String name() {
        return of(legal() ? "unitName" : "name");
    }

    /** The document number, for a unit its code or, abroad, its own number; empty for a unit that has none. */
    String number() {
        return legal() ? of(UnitNumber.kind(this)) : of("documentNumber");
    }

    String maskedNumber() {
        return Masks.document(number());
    }

    Optional<DocumentType> documentType(String prefix) {
        return DocumentType.of(of(Persons.field(prefix, "documentType")));
    }

    /** Whether the national check runs for a person of this registration (items 44 and 59). */
    boolean checksPerson(String prefix) {
        Optional<IdentityRegion> region = IdentityRegion.of(of(Persons.field(prefix, "region")));
        return region.isPresent()
                && documentType(prefix)
                        .filter(document -> RealNameMatrix.checksPerson(region.get(), document))
                        .isPresent();
    }

    /** Whether the national check runs for the unit (item 53). */
    boolean checksUnit() {
        return UnitRegion.of(of("unitRegion"))
                .filter(region -> RealNameMatrix.checksUnit(
                        region, UnitKind.of(of("unitKind")).orElse(null)))
                .isPresent();
    }

    @Override
    public String toString() {
        return "Declaration of a " + type.code() + " person";
    }
}
