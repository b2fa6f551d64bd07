package io.tongban.idp.page;

import java.util.List;
import java.util.Optional;

/** One page of a walk of several. It holds no state: what it knows is in the post and in {@link StepPage#progress()}. */
public interface Step {

    /** Its word in the login session's note and in the page's hidden field {@code step}. */
    String id();

    /** The template of the login theme that shows it. */
    String template();

    /** Puts on the page what the template asks for, after a post too. */
    default void show(StepPage page) {}

    /** The text fields whose content the page shows again after a post; never a password or a code. */
    default List<Field> fields() {
        return List.of();
    }

    /** Where the button {@code back} leads; empty when there is none. */
    default Optional<String> back(StepPage page) {
        return Optional.empty();
    }

    /**
     * Answers a post of this page. The buttons of the picture code and {@code back} never come here.
     *
     * @param page where errors and other values for the next showing go
     */
    StepResult answer(StepPage page, PostedForm form);

    /**
     * A text field.
     *
     * @param maxLength in UTF-16 characters, after folding
     */
    record Field(String name, int maxLength) {}
}
