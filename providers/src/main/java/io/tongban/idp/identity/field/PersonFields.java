package io.tongban.idp.identity.field;

import static io.tongban.idp.identity.field.Condition.when;
import static io.tongban.idp.identity.field.Field.chosen;
import static io.tongban.idp.identity.field.Field.typed;
import static io.tongban.idp.identity.field.Form.LEGAL_REPRESENTATIVE;
import static io.tongban.idp.identity.field.Form.NATURAL_PERSON;
import static io.tongban.idp.identity.field.Form.PRIMARY_AGENT;
import static io.tongban.idp.identity.field.Input.DATE;
import static io.tongban.idp.identity.field.Input.EMAIL;
import static io.tongban.idp.identity.field.Input.RADIO;
import static io.tongban.idp.identity.field.Input.SELECT;
import static io.tongban.idp.identity.field.Input.TEL;
import static io.tongban.idp.identity.field.Input.TEXT;

import io.tongban.idp.identity.DocumentType;
import java.util.List;

/** The tables of persons: catalogue items 38 and 41, the second half of 51, and 58. A field stands behind those it looks at. */
final class PersonFields {

    private static final int NAME = 100;
    private static final int NUMBER = 32;
    private static final int DAY = 16;
    private static final int PHONE = 32;
    private static final int ADDRESS = 200;
    private static final String RESIDENT = DocumentType.RESIDENT_ID.code();

    /** Items 38 and 41. */
    static final List<Field> NATURAL = List.of(
            typed(NATURAL_PERSON, "name", TEXT, ValueRules.personName(NAME), NAME)
                    .required()
                    .reverifies(),
            typed(NATURAL_PERSON, "mobile", TEL, ValueRules.mobile(), PHONE)
                    .required()
                    .reverifies(),
            chosen(NATURAL_PERSON, "region", RADIO, Choices.REGIONS).required().reverifies(),
            chosen(NATURAL_PERSON, "documentType", SELECT, Choices.DOCUMENT_TYPES, ValueRules.documentType("region"))
                    .required()
                    .reverifies(),
            typed(NATURAL_PERSON, "documentNumber", TEXT, ValueRules.documentNumber("documentType"), NUMBER)
                    .required()
                    .reverifies(),
            typed(NATURAL_PERSON, "validFrom", DATE, DateRules.pastDate(), DAY)
                    .required(when("documentType", RESIDENT))
                    .reverifies(),
            typed(NATURAL_PERSON, "validUntil", DATE, DateRules.validUntil("validFrom"), DAY)
                    .reverifies(),
            chosen(NATURAL_PERSON, "sex", SELECT, Choices.SEXES, DateRules.sex("documentType", "documentNumber")),
            chosen(NATURAL_PERSON, "ethnicity", SELECT, Choices.ETHNICITIES),
            typed(NATURAL_PERSON, "position", TEXT, ValueRules.text(1, NAME), NAME),
            typed(NATURAL_PERSON, "birthDate", DATE, DateRules.birthDate("documentType", "documentNumber"), DAY),
            typed(NATURAL_PERSON, "email", EMAIL, ValueRules.email(), ValueRules.EMAIL_LENGTH),
            typed(NATURAL_PERSON, "phone", TEL, ValueRules.phone(), PHONE),
            typed(NATURAL_PERSON, "address", TEXT, ValueRules.text(2, ADDRESS), ADDRESS));

    /** Item 51: a change of 类型 or of the validity triggers nothing here. */
    static final List<Field> REPRESENTATIVE = List.of(
            typed(LEGAL_REPRESENTATIVE, "representativeName", TEXT, ValueRules.personName(NAME), NAME)
                    .required()
                    .reverifies(),
            typed(LEGAL_REPRESENTATIVE, "representativeMobile", TEL, ValueRules.mobile(), PHONE)
                    .required(),
            typed(LEGAL_REPRESENTATIVE, "representativeEmail", EMAIL, ValueRules.email(), ValueRules.EMAIL_LENGTH)
                    .required(),
            chosen(LEGAL_REPRESENTATIVE, "representativeRegion", RADIO, Choices.REGIONS)
                    .required(),
            chosen(
                            LEGAL_REPRESENTATIVE,
                            "representativeDocumentType",
                            SELECT,
                            Choices.DOCUMENT_TYPES,
                            ValueRules.documentType("representativeRegion"))
                    .required()
                    .reverifies(),
            typed(
                            LEGAL_REPRESENTATIVE,
                            "representativeDocumentNumber",
                            TEXT,
                            ValueRules.documentNumber("representativeDocumentType"),
                            NUMBER)
                    .required()
                    .reverifies(),
            typed(LEGAL_REPRESENTATIVE, "representativeValidFrom", DATE, DateRules.pastDate(), DAY)
                    .required(when("representativeDocumentType", RESIDENT)),
            typed(
                    LEGAL_REPRESENTATIVE,
                    "representativeValidUntil",
                    DATE,
                    DateRules.validUntil("representativeValidFrom"),
                    DAY));

    /** Items 57 and 58: a change of 手机 triggers nothing here. */
    static final List<Field> AGENT = List.of(
            typed(PRIMARY_AGENT, "agentName", TEXT, ValueRules.personName(NAME), NAME)
                    .required()
                    .reverifies(),
            typed(PRIMARY_AGENT, "agentMobile", TEL, ValueRules.mobile(), PHONE).required(),
            chosen(PRIMARY_AGENT, "agentRegion", RADIO, Choices.REGIONS)
                    .required()
                    .reverifies(),
            chosen(
                            PRIMARY_AGENT,
                            "agentDocumentType",
                            SELECT,
                            Choices.DOCUMENT_TYPES,
                            ValueRules.documentType("agentRegion"))
                    .required()
                    .reverifies(),
            typed(PRIMARY_AGENT, "agentDocumentNumber", TEXT, ValueRules.documentNumber("agentDocumentType"), NUMBER)
                    .required()
                    .reverifies(),
            typed(PRIMARY_AGENT, "agentValidFrom", DATE, DateRules.pastDate(), DAY)
                    .required(when("agentDocumentType", RESIDENT))
                    .reverifies(),
            typed(PRIMARY_AGENT, "agentValidUntil", DATE, DateRules.validUntil("agentValidFrom"), DAY)
                    .reverifies(),
            chosen(
                    PRIMARY_AGENT,
                    "agentSex",
                    SELECT,
                    Choices.SEXES,
                    DateRules.sex("agentDocumentType", "agentDocumentNumber")),
            typed(PRIMARY_AGENT, "agentPhone", TEL, ValueRules.phone(), PHONE),
            typed(PRIMARY_AGENT, "agentFax", TEL, ValueRules.phone(), PHONE),
            typed(PRIMARY_AGENT, "agentEmail", EMAIL, ValueRules.email(), ValueRules.EMAIL_LENGTH));

    private PersonFields() {}
}
