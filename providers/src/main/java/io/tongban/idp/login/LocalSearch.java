package io.tongban.idp.login;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Asks the realm for each name at most once: a name that nobody has costs a statement each time. */
final class LocalSearch {

    private final LocalAccounts accounts;
    private final Map<String, Optional<LocalAccount>> found = new HashMap<>();

    LocalSearch(LocalAccounts accounts) {
        this.accounts = accounts;
    }

    Optional<LocalAccount> find(String loginName) {
        return found.computeIfAbsent(loginName.toLowerCase(Locale.ROOT), name -> accounts.find(loginName));
    }
}
