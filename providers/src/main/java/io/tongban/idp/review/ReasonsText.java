package io.tongban.idp.review;

import java.util.List;
import java.util.stream.Collectors;

/** The reasons of a refusal as messages tell them. */
public final class ReasonsText {

    private ReasonsText() {}

    /** All of them in one line; the message's own full stop ends it, so that the reasons' are left out. */
    public static String oneLine(List<String> reasons) {
        return reasons.stream()
                .map(reason -> reason.strip().replaceFirst("[。.]+$", ""))
                .collect(Collectors.joining("；"));
    }
}
