package io.tongban.idp.identity.field;

import java.util.List;

/**
 * What a field lets choose from.
 *
 * @param name in message keys: {@code tongbanOption.<name>.<code>}
 */
public record ChoiceList(String name, List<Choice> choices) {

    public ChoiceList {
        choices = List.copyOf(choices);
    }

    boolean has(String code) {
        return choices.stream().anyMatch(choice -> choice.code().equals(code));
    }

    /** The message key of one choice's label. */
    public String key(String code) {
        return "tongbanOption." + name + "." + code;
    }
}
