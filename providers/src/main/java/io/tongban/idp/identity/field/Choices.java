package io.tongban.idp.identity.field;

import io.tongban.idp.identity.DocumentType;
import io.tongban.idp.identity.IdentityRegion;
import io.tongban.idp.identity.RealNameMatrix;
import io.tongban.idp.identity.Sex;
import io.tongban.idp.identity.UnitKind;
import io.tongban.idp.identity.UnitNature;
import io.tongban.idp.identity.UnitRegion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** All the lists that fields let choose from. */
public final class Choices {

    /** 类型. */
    public static final ChoiceList REGIONS =
            of("region", IdentityRegion.values(), IdentityRegion::code, IdentityRegion::label);

    /** 证件类型: every row of the matrix; a page shows those of the chosen 类型 ({@link IdentityRegion#documents()}). */
    public static final ChoiceList DOCUMENT_TYPES = of(
            "documentType",
            RealNameMatrix.PERSONS.stream()
                    .map(RealNameMatrix.PersonRow::document)
                    .toArray(DocumentType[]::new),
            DocumentType::code,
            DocumentType::label);

    /** 法人所在地区类型. */
    public static final ChoiceList UNIT_REGIONS =
            of("unitRegion", UnitRegion.values(), UnitRegion::code, UnitRegion::label);

    /** 法人类型. */
    public static final ChoiceList UNIT_KINDS = of("unitKind", UnitKind.values(), UnitKind::code, UnitKind::label);

    /** 单位性质. */
    public static final ChoiceList UNIT_NATURES =
            of("unitNature", UnitNature.values(), UnitNature::code, UnitNature::label);

    /** 性别. */
    public static final ChoiceList SEXES = of("sex", Sex.values(), Sex::code, Sex::label);

    /** 所在地区 of a unit in 港澳台. */
    public static final ChoiceList HMT_REGIONS = new ChoiceList(
            "hmtRegion", List.of(new Choice("HK", "香港特别行政区"), new Choice("MO", "澳门特别行政区"), new Choice("TW", "台湾地区")));

    /** 所属大洲. */
    public static final ChoiceList CONTINENTS = new ChoiceList(
            "continent",
            List.of(
                    new Choice("asia", "亚洲"),
                    new Choice("europe", "欧洲"),
                    new Choice("africa", "非洲"),
                    new Choice("north-america", "北美洲"),
                    new Choice("south-america", "南美洲"),
                    new Choice("oceania", "大洋洲")));

    /** 是 or 否. */
    public static final ChoiceList YES_NO =
            new ChoiceList("yesNo", List.of(new Choice("yes", "是"), new Choice("no", "否")));

    /** 所属国家: ISO 3166 but for China; labels in a page's language come from {@link #countryLabel}. */
    public static final ChoiceList COUNTRIES = new ChoiceList("country", countries());

    /** 民族: GB/T 3304, and 其他. */
    public static final ChoiceList ETHNICITIES = Ethnicities.ALL;

    private Choices() {}

    /** A country's name in a language. */
    public static String countryLabel(String code, Locale language) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }

    private static List<Choice> countries() {
        Set<String> china = Set.of("CN", "HK", "MO", "TW");
        List<Choice> found = new ArrayList<>();
        for (String code : Locale.getISOCountries()) {
            if (!china.contains(code)) {
                found.add(new Choice(code, countryLabel(code, Locale.SIMPLIFIED_CHINESE)));
            }
        }
        found.sort(Comparator.comparing(Choice::code));
        return found;
    }

    private static <T> ChoiceList of(String name, T[] values, Function<T, String> code, Function<T, String> label) {
        return new ChoiceList(
                name,
                Arrays.stream(values)
                        .map(value -> new Choice(code.apply(value), label.apply(value)))
                        .toList());
    }
}
