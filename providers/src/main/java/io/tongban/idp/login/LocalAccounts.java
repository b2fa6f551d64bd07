package io.tongban.idp.login;

import java.util.Optional;

/** The realm's own accounts. */
interface LocalAccounts {

    /** The account of exactly this name, in any letter case. */
    Optional<LocalAccount> find(String loginName);

    /** Costs what checking an account's password costs. */
    void checkNobody();
}
