package io.tongban.idp.recovery.reset;

import io.tongban.idp.account.bridge.OnFile;
import io.tongban.idp.identity.SubjectType;
import java.util.Optional;

/**
 * Whom a typed login name means, as far as a reset looks at it. Of a name that nobody has it says what nobody can tell from
 * an account (decision 20).
 *
 * @param name as typed, folded
 * @param accountId the account's, or one that the name alone gives
 * @param counterId under which what is asked for the name is counted: given by the name alone, one for all spellings that may
 *     mean an account, so that no limit that two of them share tells of one
 * @param type whose fields the page has
 * @param shownMobile the number whose mask is shown; made up where none is on file
 * @param shownEmail the address whose mask is shown; made up where none is on file
 * @param onFile what typed data is compared with; empty for nobody
 * @param owner empty for nobody
 * @param bridgeDown whether accounts outside could not be asked
 */
record Target(
        String name,
        String accountId,
        String counterId,
        SubjectType type,
        String shownMobile,
        String shownEmail,
        Optional<OnFile> onFile,
        Optional<Owner> owner,
        boolean bridgeDown) {

    @Override
    public String toString() {
        return "Target";
    }
}
