package io.tongban.idp.account.bridge;

import io.tongban.idp.identity.SubjectType;

/** What the mapping rules say of an outside account. */
public sealed interface Destination {

    /**
     * The account logs in under a name on a tab.
     *
     * @param loginName as shown to the user
     * @param subjectType the tab
     */
    record SignIn(String loginName, SubjectType subjectType) implements Destination {}

    /** The rules give no free name; staff decide (decision 7). */
    record ByStaff() implements Destination {}
}
