package io.tongban.idp.legacy;

import io.tongban.idp.account.AccountAttributes;
import io.tongban.idp.legacy.table.RowFilter;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.UserModel;

/**
 * A search of the console, as the table can answer it.
 *
 * @param state {@code open} or {@code manual}, when staff asked for {@code legacy_state}; else empty
 */
record SearchRequest(RowFilter filter, String state) {

    static final String STATE = "legacy_state";
    static final String OPEN = "open";
    static final String MANUAL = "manual";

    /** Nothing when it asks for something that no legacy account has. */
    static Optional<SearchRequest> of(Map<String, String> params) {
        boolean exact = Boolean.parseBoolean(params.get(UserModel.EXACT));
        RowFilter filter = new RowFilter();
        String state = "";
        for (Map.Entry<String, String> param : params.entrySet()) {
            String value = param.getValue();
            if (value == null || value.isBlank()) {
                continue;
            }
            switch (param.getKey()) {
                case UserModel.EXACT, UserModel.INCLUDE_SERVICE_ACCOUNT -> {}
                case UserModel.SEARCH -> filter.anyOf(value);
                case UserModel.USERNAME, AccountAttributes.LEGACY_ACCOUNT -> filter.loginName(value, exact);
                case UserModel.EMAIL -> filter.email(value, exact);
                case AccountAttributes.DISPLAY_NAME -> filter.unitName(value, exact);
                case AccountAttributes.CREDIT_CODE -> filter.creditCode(value);
                case STATE -> state = value;
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new SearchRequest(filter, state))
                .filter(request -> request.state().isEmpty() || request.isFor(OPEN) || request.isFor(MANUAL));
    }

    boolean isFor(String wanted) {
        return state.equals(wanted);
    }
}
