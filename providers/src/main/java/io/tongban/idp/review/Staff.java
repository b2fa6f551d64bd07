package io.tongban.idp.review;

import java.util.Set;

/**
 * A staff member at the workbench.
 *
 * @param id the user's id in the staff's realm
 * @param name the login name, which the case keeps beside the id
 */
public record Staff(String id, String name, Set<Role> roles) {

    /** What staff may hold of a realm's cases: client roles of the realm's management client. */
    public enum Role {
        /** Claims and decides. */
        REVIEWER("case-reviewer"),
        /** Does what a reviewer does, and releases others' claims. */
        SUPERVISOR("case-supervisor"),
        /** Reads all, decides nothing. */
        AUDITOR("case-auditor");

        private final String role;

        Role(String role) {
            this.role = role;
        }

        /** The client role's name. */
        public String role() {
            return role;
        }
    }

    /** Whether this member may claim and decide at all. */
    public boolean decides() {
        return roles.contains(Role.REVIEWER) || roles.contains(Role.SUPERVISOR);
    }

    public boolean supervises() {
        return roles.contains(Role.SUPERVISOR);
    }

    public boolean audits() {
        return roles.contains(Role.AUDITOR);
    }
}
