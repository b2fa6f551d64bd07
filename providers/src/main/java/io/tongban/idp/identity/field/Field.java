package io.tongban.idp.identity.field;

import io.tongban.idp.identity.Flaw;
import io.tongban.idp.identity.Verdict;
import java.util.Map;
import java.util.Optional;

/** One 信息项 of the manual's tables. */
public final class Field {

    private final String name;
    private final Form form;
    private final Input input;
    private final ChoiceList choices;
    private final ValueRule rule;
    private final int maxLength;
    private Condition applies = Condition.ALWAYS;
    private Condition required = Condition.NEVER;
    private boolean reverifies;

    private Field(String name, Form form, Input input, ChoiceList choices, ValueRule rule, int maxLength) {
        this.name = name;
        this.form = form;
        this.input = input;
        this.choices = choices;
        this.rule = rule;
        this.maxLength = maxLength;
    }

    static Field typed(Form form, String name, Input input, ValueRule rule, int maxLength) {
        return new Field(name, form, input, null, rule, maxLength);
    }

    static Field chosen(Form form, String name, Input input, ChoiceList choices, ValueRule rule) {
        return new Field(name, form, input, choices, rule, 64);
    }

    static Field chosen(Form form, String name, Input input, ChoiceList choices) {
        return chosen(form, name, input, choices, ValueRules.oneOf(choices));
    }

    /** 必填, where the field applies. */
    Field required() {
        return required(applies);
    }

    Field required(Condition condition) {
        required = condition;
        return this;
    }

    /** Elsewhere the field is not asked for, and what is sent for it is left out. */
    Field applies(Condition condition) {
        applies = condition;
        return this;
    }

    Field reverifies() {
        reverifies = true;
        return this;
    }

    /** In forms, attributes and, behind {@code tongbanField.}, in message keys. */
    public String name() {
        return name;
    }

    public Form form() {
        return form;
    }

    public Input input() {
        return input;
    }

    /** What to choose from; empty for what is typed. */
    public Optional<ChoiceList> choices() {
        return Optional.ofNullable(choices);
    }

    /** In characters. */
    public int maxLength() {
        return maxLength;
    }

    /** When it is asked for at all. */
    public Condition applies() {
        return applies;
    }

    /** When it must be filled in. */
    public Condition requiredWhen() {
        return required;
    }

    /** Whether a change of it makes a verified identity be verified anew (是否触发重新实名认证). */
    public boolean triggersReverification() {
        return reverifies;
    }

    /** The message key of its label. */
    public String labelKey() {
        return "tongbanField." + name;
    }

    /** The message key of what is wrong with it. */
    public static String flawKey(Flaw flaw) {
        return "tongbanFlaw." + flaw;
    }

    /** @param given the fields before it that were accepted */
    Verdict check(String typed, Given given) {
        return typed.length() > 4 * maxLength ? Verdict.invalid(Flaw.TOO_LONG) : rule.check(typed, given);
    }

    boolean asked(Map<String, String> values) {
        return applies.holds(values);
    }

    @Override
    public String toString() {
        return name;
    }
}
