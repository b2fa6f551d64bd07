package io.tongban.idp.login;

import io.tongban.idp.account.AccountAttributes;
import io.tongban.idp.account.bridge.Admission;
import io.tongban.idp.account.bridge.BridgeUnavailableException;
import io.tongban.idp.account.bridge.BridgedAccount;
import io.tongban.idp.account.bridge.Destination;
import io.tongban.idp.account.bridge.OnFile;
import io.tongban.idp.identity.SubjectType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.UserModelDelegate;

/** The login's neighbours, played: what they hold, and in {@code work} each hash and count they were asked for. */
final class Fakes implements LocalAccounts, FailureCounter {

    final Map<String, Account> locals = new HashMap<>();
    final Map<String, Row> rows = new HashMap<>();
    final Map<String, Instant> locks = new HashMap<>();
    final List<String> work = new ArrayList<>();
    boolean down;

    @Override
    public Optional<LocalAccount> find(String loginName) {
        return Optional.ofNullable(locals.get(loginName.toLowerCase(Locale.ROOT)));
    }

    @Override
    public void checkNobody() {
        work.add("local hash");
    }

    /** The outside half, since both halves have a {@code find}. */
    OutsideAccounts outside() {
        return new OutsideAccounts() {
            @Override
            public Optional<BridgedAccount> find(String name) throws BridgeUnavailableException {
                if (down) {
                    throw new BridgeUnavailableException("down", null);
                }
                work.add("find");
                return Optional.ofNullable(rows.get(name.toLowerCase(Locale.ROOT)));
            }

            @Override
            public void checkNobody(String password) {
                work.add("outside hash");
            }
        };
    }

    @Override
    public Optional<Instant> lockOf(String id) {
        return Optional.ofNullable(locks.get(id));
    }

    @Override
    public int failures(String id) {
        return 0;
    }

    @Override
    public void failed(String id) {
        work.add("failed " + id);
    }

    @Override
    public void clear(String id) {
        work.add("clear " + id);
    }

    Account local(String name, SubjectType type, String password) {
        Account account = new Account(name, type, password);
        locals.put(name.toLowerCase(Locale.ROOT), account);
        return account;
    }

    Row row(String typed, String password, Destination destination) {
        Row row = new Row(password, destination);
        rows.put(typed.toLowerCase(Locale.ROOT), row);
        return row;
    }

    static UserModel user(String name, boolean enabled) {
        return user(name, enabled, null);
    }

    static UserModel user(String name, boolean enabled, String subjectType) {
        return new UserModelDelegate(null) {
            @Override
            public String getFirstAttribute(String attribute) {
                return AccountAttributes.SUBJECT_TYPE.equals(attribute) ? subjectType : null;
            }

            @Override
            public String getUsername() {
                return name;
            }

            @Override
            public boolean isEnabled() {
                return enabled;
            }
        };
    }

    final class Account implements LocalAccount {

        private final String name;
        private final SubjectType type;
        private final String password;
        boolean enabled = true;
        boolean linked;
        boolean passwordOver;
        boolean pending;

        Account(String name, SubjectType type, String password) {
            this.name = name;
            this.type = type;
            this.password = password;
        }

        @Override
        public String id() {
            return "id-" + name;
        }

        @Override
        public String loginName() {
            return name;
        }

        @Override
        public boolean enabled() {
            return enabled;
        }

        @Override
        public boolean pending() {
            return pending;
        }

        @Override
        public Optional<SubjectType> subjectType() {
            return Optional.ofNullable(type);
        }

        @Override
        public boolean linked() {
            return linked;
        }

        @Override
        public boolean passwordMatches(String typed) {
            work.add("local hash");
            return password.equals(typed);
        }

        @Override
        public boolean passwordOver() {
            return passwordOver;
        }

        @Override
        public UserModel user() {
            return Fakes.user(name, enabled);
        }
    }

    /** The rule that every admission of theirs goes by. */
    static final int RULE = 1;

    final class Row implements BridgedAccount {

        private final String password;
        private final Destination destination;
        boolean enabled = true;
        /** The type of the user that admitting makes, where it is not what the rules said before. */
        String admittedType;
        /** Whether the rules name nobody any more once the password proved right. */
        boolean goneMeanwhile;

        Row(String password, Destination destination) {
            this.password = password;
            this.destination = destination;
        }

        @Override
        public String lockKey() {
            return "row";
        }

        @Override
        public boolean enabled() {
            return enabled;
        }

        @Override
        public boolean passwordMatches(String typed) {
            work.add("outside hash");
            return password.equals(typed);
        }

        @Override
        public Destination destination() {
            return destination;
        }

        @Override
        public Admission admit(String typed) {
            work.add("admit");
            if (goneMeanwhile) {
                throw new IllegalStateException("gone");
            }
            return new Admission(Fakes.user(((Destination.SignIn) destination).loginName(), true, admittedType), RULE);
        }

        @Override
        public OnFile onFile() {
            throw new UnsupportedOperationException("no login asks for it");
        }

        @Override
        public UserModel admitProven() {
            throw new UnsupportedOperationException("no login asks for it");
        }
    }
}
