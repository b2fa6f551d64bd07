package io.tongban.idp.token;

import java.util.Set;

/** How much is known of an account's owner, as the claim {@code acr} says it (decision 18). */
final class AssuranceLevel {

    private static final String COMPLETE = "complete";
    private static final Set<String> VERIFIED = Set.of("nationally-verified", "manually-verified");

    private AssuranceLevel() {}

    /**
     * 1 = self-declared, 2 = complete data, 3 = verified by the national check or by review.
     *
     * @param dataState the attribute {@code data_state}, may be {@code null}
     * @param realNameState the attribute {@code real_name_state}, may be {@code null}
     */
    static int of(String dataState, String realNameState) {
        if (!COMPLETE.equals(dataState)) {
            return 1;
        }
        return realNameState != null && VERIFIED.contains(realNameState) ? 3 : 2;
    }
}
