package io.tongban.idp.login;

import io.tongban.idp.login.SubjectLoginConfig.Mode;
import java.util.function.ToIntFunction;

/**
 * When the picture code is asked.
 *
 * @param failures counts the wrong passwords in a row against a name
 */
record CaptchaDemand(SubjectLoginConfig config, ToIntFunction<TypedName> failures) {

    /** Whether an attempt at that name needs it. */
    boolean at(TypedName name) {
        return switch (config.mode()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AFTER_FAILURES -> failures.applyAsInt(name) >= config.afterFailures();
        };
    }

    /**
     * Whether the page shows one.
     *
     * @param due whether it was shown before or the name needs it now
     */
    boolean onPage(boolean due) {
        return config.mode() == Mode.ALWAYS || due && config.mode() != Mode.NEVER;
    }
}
