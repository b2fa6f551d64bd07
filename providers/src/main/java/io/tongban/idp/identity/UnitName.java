package io.tongban.idp.identity;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/** The name of a unit, which the same people write with brackets, letters and blanks of either width. */
public final class UnitName {

    private UnitName() {}

    /**
     * The one spelling that names are kept and compared in: NFKC, brackets full width as on the units' own certificates,
     * one blank where there are several, none at either end.
     */
    public static String canonical(String name) {
        return folded(name).replace('(', '（').replace(')', '）');
    }

    /** As which a name may have been kept that was not written by {@link #canonical}: the first is the canonical one. */
    public static List<String> spellings(String name) {
        return Stream.of(canonical(name), folded(name), InputFolding.trim(name))
                .distinct()
                .toList();
    }

    private static String folded(String name) {
        // Trimmed first: it also takes away what NFKC leaves, such as zero-width characters.
        String trimmed = InputFolding.trim(name);
        return Normalizer.normalize(trimmed, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
