package io.tongban.idp.recovery.appeal;

import io.tongban.idp.identity.SubjectType;
import java.util.Arrays;
import java.util.Optional;

/** The two appeals (catalogue A4.2, A4.3). */
enum AppealKind {
    NATURAL("appeal-natural", SubjectType.NATURAL),
    LEGAL("appeal-legal", SubjectType.LEGAL);

    private final String id;
    private final SubjectType subjectType;

    AppealKind(String id, SubjectType subjectType) {
        this.id = id;
        this.subjectType = subjectType;
    }

    /** The case kind's id. */
    String id() {
        return id;
    }

    SubjectType subjectType() {
        return subjectType;
    }

    static Optional<AppealKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
