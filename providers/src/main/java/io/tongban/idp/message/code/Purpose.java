package io.tongban.idp.message.code;

/** What a one-time code is good for; a code of one purpose is nothing for another. */
public enum Purpose {
    RECOVERY("recovery"),
    REGISTRATION("registration"),
    APPEAL("appeal"),
    CASE("case");

    private final String word;

    Purpose(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
