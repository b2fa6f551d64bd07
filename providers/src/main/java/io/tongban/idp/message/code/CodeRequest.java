package io.tongban.idp.message.code;

import io.tongban.idp.message.Recipient;
import java.util.Locale;

/**
 * Asks for a one-time code (decision 19).
 *
 * @param subject what the code is bound to beside its purpose and recipient: an id that only the asking browser's login
 *     session has, such as the root session's id and the tab's
 * @param account whose limit counts it: what was typed to name the account, in one spelling, so that the count is the same
 *     whether anybody has the name
 * @param clientAddress the asking browser's network address, which has a limit of its own
 * @param decoy true when nobody is to receive anything: all is counted and answered alike, and no message is sent
 */
public record CodeRequest(
        Purpose purpose,
        String subject,
        String account,
        Recipient to,
        String clientAddress,
        Locale locale,
        boolean decoy) {}
