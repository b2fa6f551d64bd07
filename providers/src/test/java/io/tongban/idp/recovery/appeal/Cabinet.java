package io.tongban.idp.recovery.appeal;

import io.tongban.idp.identity.DocumentType;
import io.tongban.idp.recovery.appeal.AccountFile.Papers;
import io.tongban.idp.recovery.appeal.Declared.Contact;
import io.tongban.idp.recovery.appeal.Declared.Person;
import io.tongban.idp.recovery.appeal.Declared.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The platform's accounts, played, and what somebody says of one. */
final class Cabinet implements Accounts {

    static final String NUMBER = "990000199001010017";
    static final String CODE = "91990000MA9X0A0190";
    static final String MOBILE = "13000000656";

    final List<AccountFile> people = new ArrayList<>();
    final List<AccountFile> units = new ArrayList<>();
    final List<AccountFile> oldPeople = new ArrayList<>();
    final List<AccountFile> oldUnits = new ArrayList<>();
    final Map<String, AccountFile> moved = new HashMap<>();
    final List<String> others = new ArrayList<>();
    boolean incomplete;

    static Declared natural(String mobile) {
        return new Declared(
                null,
                new Person("测试甲", "mainland", DocumentType.RESIDENT_ID, NUMBER),
                new Contact(mobile, null, Locale.SIMPLIFIED_CHINESE));
    }

    static Declared legal(String mobile) {
        return new Declared(
                new Unit("样例壹科技有限公司", "enterprise", CODE),
                new Person("测试丁", "mainland", DocumentType.RESIDENT_ID, "990000197001010042"),
                new Contact(mobile, "z@example.com", Locale.ENGLISH));
    }

    static AccountFile person(String key, String number, String mobile) {
        return new AccountFile(key, false, "Zrr_" + key, "测试甲", number, null, mobile, null, true, false, Papers.NONE);
    }

    static AccountFile unit(String key, String code, String agentNumber) {
        return new AccountFile(
                key,
                false,
                "Fr_" + key,
                "样例壹科技有限公司",
                agentNumber,
                code,
                MOBILE,
                "z@example.com",
                true,
                false,
                Papers.NONE);
    }

    static AccountFile withMailbox(AccountFile file, String email) {
        return new AccountFile(
                file.key(),
                false,
                file.login(),
                file.name(),
                file.number(),
                file.creditCode(),
                file.mobile(),
                email,
                true,
                false,
                file.papers());
    }

    static AccountFile outside(AccountFile file) {
        return new AccountFile(
                file.key(),
                true,
                file.login(),
                file.name(),
                null,
                file.creditCode(),
                file.mobile(),
                null,
                true,
                false,
                Papers.NONE);
    }

    @Override
    public Optional<AccountFile> personOfNumber(DocumentType type, String number) {
        return people.stream().filter(file -> number.equals(file.number())).findFirst();
    }

    @Override
    public List<AccountFile> peopleOf(String name, String mobile) {
        return people.stream()
                .filter(file -> file.number() == null && mobile.equals(file.mobile()) && name.equals(file.name()))
                .toList();
    }

    @Override
    public Optional<AccountFile> legalAccountOf(String creditCode, String unitName) {
        return units.stream().filter(file -> isUnit(file, creditCode, unitName)).findFirst();
    }

    @Override
    public List<AccountFile> oldAccountsOfUnit(String creditCode, String unitName) {
        return oldUnits.stream()
                .filter(file -> isUnit(file, creditCode, unitName))
                .toList();
    }

    @Override
    public List<AccountFile> oldAccountsOf(String contactName, String mobile) {
        return oldPeople.stream().filter(file -> mobile.equals(file.mobile())).toList();
    }

    @Override
    public Optional<AccountFile> user(String id) {
        return Stream.concat(people.stream(), units.stream())
                .filter(file -> file.key().equals(id))
                .findFirst();
    }

    @Override
    public Optional<AccountFile> oldAccount(String login, String name) {
        return Stream.concat(oldPeople.stream(), oldUnits.stream())
                .filter(file -> file.login().equals(login))
                .findFirst();
    }

    @Override
    public Optional<AccountFile> movedFrom(String login) {
        return Optional.ofNullable(moved.get(login));
    }

    @Override
    public List<String> othersWith(DocumentType type, String number, AccountFile except) {
        return others;
    }

    @Override
    public boolean incomplete() {
        return incomplete;
    }

    private static boolean isUnit(AccountFile file, String creditCode, String unitName) {
        return file.creditCode() == null
                ? Objects.equals(file.name(), unitName)
                : file.creditCode().equals(creditCode);
    }
}
