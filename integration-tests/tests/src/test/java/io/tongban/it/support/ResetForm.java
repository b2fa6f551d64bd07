package io.tongban.it.support;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a person fills in on 重置密码. */
public final class ResetForm {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private ResetForm() {
        fields.put("way", "mobile");
        fields.put("reason", "forgotten");
    }

    /** Of a natural person who uses the phone. */
    public static ResetForm byPhone(String mobile) {
        return new ResetForm().with("mobile", mobile);
    }

    /** Of a natural person who uses the mailbox. */
    public static ResetForm byMail(String address) {
        return new ResetForm().with("way", "email").with("email", address);
    }

    /** Of an organisation. */
    public ResetForm unit(String name, String creditCode) {
        return with("unitName", name).with("creditCode", creditCode);
    }

    public ResetForm password(String password) {
        return with("newPassword", password).with("newPasswordConfirm", password);
    }

    public ResetForm code(String code) {
        return with("code", code);
    }

    public ResetForm with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    public Map<String, String> fields() {
        return new LinkedHashMap<>(fields);
    }
}
