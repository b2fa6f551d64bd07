package io.tongban.idp.registration;

import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.identity.field.FieldCatalogue;
import io.tongban.idp.identity.field.Form;
import java.util.List;

/** Which fields a registration asks for, page by page (catalogue items 41, 51, 58). Optional data follows in 我的信息. */
enum Pages {
    /** 自然人: the items that 我的信息 requires, but for the mobile number, which a code proves. */
    PERSON(
            "person",
            SubjectType.NATURAL,
            FieldCatalogue.of(Form.NATURAL_PERSON)
                    .only("name", "region", "documentType", "documentNumber", "validFrom", "validUntil")),
    /** 法人单位. */
    UNIT(
            "unit",
            SubjectType.LEGAL,
            FieldCatalogue.of(Form.UNIT)
                    .only(
                            "unitName",
                            "unitRegion",
                            "unitKind",
                            "creditCode",
                            "unitNumber",
                            "unitNature",
                            "unitAddress",
                            "hmtRegion",
                            "continent",
                            "country",
                            "establishedOn",
                            "independent",
                            "postalAddress")),
    /** 法定代表人. */
    REPRESENTATIVE("representative", SubjectType.LEGAL, FieldCatalogue.of(Form.LEGAL_REPRESENTATIVE)),
    /** 主代办人; the proved mobile number and the e-mail address are this person's. */
    AGENT(
            "agent",
            SubjectType.LEGAL,
            FieldCatalogue.of(Form.PRIMARY_AGENT)
                    .only(
                            "agentName",
                            "agentRegion",
                            "agentDocumentType",
                            "agentDocumentNumber",
                            "agentValidFrom",
                            "agentValidUntil"));

    private final String id;
    private final SubjectType type;
    private final FieldCatalogue catalogue;

    Pages(String id, SubjectType type, FieldCatalogue catalogue) {
        this.id = id;
        this.type = type;
        this.catalogue = catalogue;
    }

    /** The id of its step. */
    String id() {
        return id;
    }

    FieldCatalogue catalogue() {
        return catalogue;
    }

    /** The pages of one subject type, in order. */
    static List<Pages> of(SubjectType type) {
        return List.of(values()).stream().filter(page -> page.type == type).toList();
    }

    /** The step before this page. */
    String before() {
        List<Pages> all = of(type);
        int at = all.indexOf(this);
        return at == 0 ? AccountStep.ID : all.get(at - 1).id;
    }

    /** The step behind this page. */
    String after() {
        List<Pages> all = of(type);
        int at = all.indexOf(this);
        return at == all.size() - 1 ? CheckStep.ID : all.get(at + 1).id;
    }
}
