package io.tongban.idp.message;

/**
 * Where a message goes. The address is personal data and stays out of {@code toString}.
 *
 * @param address a mainland mobile number of 11 digits, or an e-mail address in lower case
 */
public record Recipient(Channel channel, String address) {

    public static Recipient mobile(String number) {
        return new Recipient(Channel.SMS, number);
    }

    public static Recipient email(String address) {
        return new Recipient(Channel.EMAIL, address);
    }

    @Override
    public String toString() {
        return "Recipient[" + channel + "]";
    }
}
