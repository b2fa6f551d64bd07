package io.tongban.idp.identity.field;

import static io.tongban.idp.identity.field.Condition.when;
import static io.tongban.idp.identity.field.Field.chosen;
import static io.tongban.idp.identity.field.Form.UNIT;
import static io.tongban.idp.identity.field.Input.DATE;
import static io.tongban.idp.identity.field.Input.RADIO;
import static io.tongban.idp.identity.field.Input.SELECT;
import static io.tongban.idp.identity.field.Input.TEXT;
import static io.tongban.idp.identity.field.Input.URL;

import io.tongban.idp.identity.UnitKind;
import io.tongban.idp.identity.UnitRegion;
import java.util.List;

/** The table of an organisation's own data: catalogue item 51, and the optional lines of item 50. */
final class UnitFields {

    private static final int NAME = 200;
    private static final int ADDRESS = 200;
    private static final int CODE = 64;

    private static final String REGION = "unitRegion";
    private static final Condition DOMESTIC = when(REGION, UnitRegion.DOMESTIC.code());
    private static final Condition HMT = when(REGION, UnitRegion.HMT.code());
    private static final Condition FOREIGN = when(REGION, UnitRegion.FOREIGN.code());
    private static final Condition NOT_DOMESTIC = when(REGION, UnitRegion.HMT.code(), UnitRegion.FOREIGN.code());

    /** 法人类型≠其他. */
    private static final Condition OF_A_KIND = DOMESTIC.and(
            "unitKind",
            UnitKind.ENTERPRISE.code(),
            UnitKind.SOCIAL_ORGANISATION.code(),
            UnitKind.PUBLIC_INSTITUTION.code());

    static final List<Field> ALL = List.of(
            text("unitName", ValueRules.text(2, NAME), NAME).required().reverifies(),
            chosen(UNIT, REGION, RADIO, Choices.UNIT_REGIONS).required().reverifies(),
            chosen(UNIT, "unitKind", RADIO, Choices.UNIT_KINDS)
                    .applies(DOMESTIC)
                    .required()
                    .reverifies(),
            text("creditCode", ValueRules.creditCode(), CODE)
                    .applies(DOMESTIC)
                    .required(OF_A_KIND)
                    .reverifies(),
            text("unitNumber", ValueRules.unitNumber(), CODE)
                    .applies(NOT_DOMESTIC)
                    .required()
                    .reverifies(),
            chosen(UNIT, "unitNature", SELECT, Choices.UNIT_NATURES)
                    .applies(DOMESTIC)
                    .required()
                    .reverifies(),
            text("unitAddress", ValueRules.text(2, ADDRESS), ADDRESS).required(DOMESTIC),
            chosen(UNIT, "hmtRegion", RADIO, Choices.HMT_REGIONS).applies(HMT).required(),
            chosen(UNIT, "continent", SELECT, Choices.CONTINENTS)
                    .applies(FOREIGN)
                    .required(),
            chosen(UNIT, "country", SELECT, Choices.COUNTRIES).applies(FOREIGN).required(),
            Field.typed(UNIT, "establishedOn", DATE, DateRules.pastDate(), 16).required(),
            chosen(UNIT, "independent", RADIO, Choices.YES_NO).required(),
            text("postalAddress", ValueRules.text(2, ADDRESS), ADDRESS).required(),
            text("unitEnglishName", ValueRules.text(2, NAME), NAME),
            text("unitShortName", ValueRules.text(1, NAME), NAME),
            Field.typed(UNIT, "unitHomepage", URL, ValueRules.web(), 255));

    private UnitFields() {}

    private static Field text(String name, ValueRule rule, int maxLength) {
        return Field.typed(UNIT, name, TEXT, rule, maxLength);
    }
}
