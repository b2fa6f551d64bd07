package io.tongban.idp.registration;

import io.tongban.idp.identity.DocumentType;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.identity.UnitRegion;
import java.util.Arrays;
import java.util.List;

/** The documents of a registration that a reviewer decides (catalogue items 45, 55, 56, 60). */
enum DocumentSlot {
    FRONT("front", SubjectType.NATURAL),
    BACK("back", SubjectType.NATURAL),
    LICENCE("licence", SubjectType.LEGAL),
    REPRESENTATIVE("representative", SubjectType.LEGAL),
    AGENT("agent", SubjectType.LEGAL),
    OTHER_1("other1", SubjectType.LEGAL),
    OTHER_2("other2", SubjectType.LEGAL),
    OTHER_3("other3", SubjectType.LEGAL);

    private final String word;
    private final SubjectType type;

    DocumentSlot(String word, SubjectType type) {
        this.word = word;
        this.type = type;
    }

    /** The slot in the store of documents, the field of the page and the end of message keys. */
    String word() {
        return word;
    }

    static List<DocumentSlot> of(Declaration declared) {
        return Arrays.stream(values())
                .filter(slot -> slot.type == declared.type())
                .toList();
    }

    /** A passport has one page with data; a unit abroad shows what it is by other papers than a licence. */
    boolean required(Declaration declared) {
        boolean domestic = UnitRegion.DOMESTIC.code().equals(declared.of("unitRegion"));
        return switch (this) {
            case FRONT, REPRESENTATIVE, AGENT -> true;
            case BACK ->
                declared.documentType(Persons.APPLICANT)
                        .filter(DocumentType.FOREIGN_PASSPORT::equals)
                        .isEmpty();
            case LICENCE -> domestic;
            case OTHER_1 -> !domestic;
            case OTHER_2, OTHER_3 -> false;
        };
    }
}
