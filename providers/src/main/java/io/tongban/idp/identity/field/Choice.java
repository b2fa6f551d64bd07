package io.tongban.idp.identity.field;

/**
 * One thing to choose.
 *
 * @param code the word in forms and attributes
 * @param label the words on Chinese pages
 */
public record Choice(String code, String label) {}
