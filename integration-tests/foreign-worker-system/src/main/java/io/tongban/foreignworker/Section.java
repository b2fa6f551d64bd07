package io.tongban.foreignworker;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The words of the navigation beside the home page (catalogue item 14). Their pages belong to the real system. */
enum Section {
    POLICIES,
    PROCEDURE,
    GUIDE,
    POSTS,
    NOTICES,
    QUESTIONS;

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Section> byPath(String path) {
        return Arrays.stream(values())
                .filter(section -> section.path().equals(path))
                .findFirst();
    }

    String title(Messages messages) {
        return switch (this) {
            case POLICIES -> messages.policies();
            case PROCEDURE -> messages.procedure();
            case GUIDE -> messages.guide();
            case POSTS -> messages.posts();
            case NOTICES -> messages.notices();
            case QUESTIONS -> messages.questions();
        };
    }
}
