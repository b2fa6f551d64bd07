package io.tongban.idp.account.bridge;

/**
 * What is on file of an account by which its owner is reached and known. Each part may be absent; all of it is personal and
 * stays out of {@code toString}.
 *
 * @param mobile for a legal account the primary agent's
 * @param unitName of a legal account
 * @param creditCode of a legal account
 */
public record OnFile(String mobile, String email, String unitName, String creditCode) {

    @Override
    public String toString() {
        return "OnFile";
    }
}
