package io.tongban.foreignworker;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;

/**
 * Whom the platform sent: the claims of the identity token as the pages show them. A claim that was not sent is an empty
 * string.
 *
 * @param subject the platform's lasting id of the account
 * @param username the login name as registered
 * @param name the person's or the unit's name
 * @param userType {@code natural}, {@code legal} or empty
 * @param units the units the account belongs to
 * @param legacyAccount the login name of the account of this system that was taken over
 * @param assurance how well the identity is proved: {@code 1} self-declared, {@code 2} complete, {@code 3} verified
 */
public record ReceivedIdentity(
        String subject,
        String username,
        String name,
        String userType,
        List<Unit> units,
        String legacyAccount,
        String assurance) {

    /** Reads the claims of an identity token. */
    public static ReceivedIdentity of(Map<String, Object> claims) {
        return new ReceivedIdentity(
                text(claims.get("sub")),
                text(claims.get("preferred_username")),
                text(claims.get("name")),
                text(claims.get("user_type")),
                Unit.listOf(claims.get("organization")),
                text(claims.get("legacy_account")),
                text(claims.get("acr")));
    }

    /** What the header calls the person: the name, or the login name of one who has not given a name yet. */
    public String displayName() {
        return name.isBlank() ? username : name;
    }

    public boolean legal() {
        return userType.equals("legal");
    }

    public boolean natural() {
        return userType.equals("natural");
    }

    /** A claim's text; the first one where the claim has several values. */
    static String text(Object claim) {
        if (claim instanceof List<?> several) {
            return several.isEmpty() ? "" : text(several.get(0));
        }
        // What is nested in a claim comes as JSON, whose text form has quotation marks.
        if (claim instanceof JsonString json) {
            return json.getString();
        }
        return claim == null || claim == JsonValue.NULL ? "" : claim.toString();
    }
}
