package io.tongban.idp.account;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.keycloak.models.UserModel;

/**
 * What a subject declares beside names, contacts and numbers, kept as attributes of the user: the field catalogue's names in
 * snake case, such as {@code agent_valid_from}. A unit's data is with its legal account and not with the organization, whose
 * attributes all go into tokens.
 */
public final class DeclaredData {

    /** Kept elsewhere: numbers in the vault, names and contacts of the account in attributes of their own, e-mail natively. */
    private static final Set<String> ELSEWHERE = Set.of(
            "name",
            "mobile",
            "email",
            "documentNumber",
            "unitName",
            "creditCode",
            "unitNumber",
            "representativeDocumentNumber",
            "agentDocumentNumber",
            "agentMobile",
            "agentEmail");

    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

    private DeclaredData() {}

    /** The attribute of a field of the catalogue. */
    public static String attribute(String field) {
        return CAPITAL.matcher(field).replaceAll("_$1").toLowerCase(Locale.ROOT);
    }

    /**
     * Writes what has its place here and leaves out the rest.
     *
     * @param values by the catalogue's field names, in normal form
     */
    public static void write(UserModel user, Map<String, String> values) {
        values.forEach((field, value) -> {
            if (!ELSEWHERE.contains(field)) {
                user.setSingleAttribute(attribute(field), value);
            }
        });
    }
}
