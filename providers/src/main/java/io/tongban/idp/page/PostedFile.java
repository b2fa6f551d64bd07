package io.tongban.idp.page;

/**
 * A file out of a post, by its content alone: the name and type that a browser gives are the sender's to invent.
 *
 * @param content its bytes, or what came of them before the limit
 * @param tooLarge whether it is over the limit, so that {@code content} is not all of it
 */
@SuppressWarnings("java:S6218") // Never compared.
public record PostedFile(byte[] content, boolean tooLarge) {

    @Override
    public String toString() {
        return "PostedFile";
    }
}
