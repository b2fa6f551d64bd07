package io.tongban.idp.message.code;

import io.tongban.idp.account.RealmNumber;
import io.tongban.idp.identity.InputFolding;
import io.tongban.idp.message.Notice;
import io.tongban.idp.message.Outbox;
import io.tongban.idp.message.Recipient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keycloak.common.util.SecretGenerator;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.SingleUseObjectProvider;

/**
 * Six digits that prove who holds a phone or a mailbox (decision 19): good for five minutes and five tries, valid on every
 * node. Sending the code is written to the outbox in the caller's transaction.
 */
public final class OneTimeCodes {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern FORM = Pattern.compile("[0-9]{6}");

    /** Attribute of the realm: codes that one network address may ask for in ten minutes. */
    private static final String PER_ADDRESS = "tongban.codesPerAddress";

    private final KeycloakSession session;
    private final SingleUseObjectProvider store;
    private final CodeKeys keys;

    /** The session's context must be bound to the realm. */
    public OneTimeCodes(KeycloakSession session) {
        this.session = session;
        this.store = session.singleUseObjects();
        this.keys = new CodeKeys(session);
    }

    private SendLimits limits(Instant now) {
        int fromAnAddress =
                RealmNumber.of(session.getContext().getRealm(), PER_ADDRESS, SendLimits.IN_A_WHILE_FROM_AN_ADDRESS);
        return new SendLimits(store, keys, now, fromAnAddress);
    }

    /** Sends the running code, or a new one, unless a limit holds. */
    public CodeAnswer send(CodeRequest request) {
        Instant now = now();
        WrongCodes wrong = wrong(request.purpose(), request.account(), request.to(), now);
        if (wrong.full()) {
            return new CodeAnswer.Wait(wrong.end());
        }
        Optional<Instant> limit = limits(now).take(request);
        if (limit.isPresent()) {
            return new CodeAnswer.Wait(limit.get());
        }
        String name = keys.name(request.purpose(), request.subject(), request.to());
        RunningCode code = usable(name, now, request.decoy()).orElseGet(() -> start(name, now, request.decoy()));
        Outbox outbox = new Outbox(session);
        boolean delayed = outbox.isDelayed(request.to().channel());
        Notice notice = notice(code, name, request, Duration.between(now, code.until()));
        if (request.decoy()) {
            outbox.putDecoy(request.to(), notice);
        } else {
            outbox.put(request.to(), notice);
        }
        return new CodeAnswer.Sent(now.plus(SendLimits.GAP), delayed);
    }

    private Optional<RunningCode> usable(String name, Instant now, boolean decoy) {
        return running(name, now)
                .filter(code -> code.decoy() == decoy)
                .filter(code -> keys.digits(code, name) != null)
                .filter(code -> !new Comparison(store, now, code, Optional.empty()).isOver());
    }

    private RunningCode start(String name, Instant now, boolean decoy) {
        RunningCode code = new RunningCode(
                SecretGenerator.getInstance().randomString(),
                keys.activeKeyId(),
                now.plus(RunningCode.LIFETIME),
                decoy);
        store.put(name, Comparison.KEPT, code.notes());
        return code;
    }

    private Notice notice(RunningCode code, String name, CodeRequest request, Duration left) {
        // Of a repeated code the minutes that are left, and not less than one.
        String minutes = String.valueOf(Math.max(1, left.toMinutes()));
        return new Notice("code", Map.of("code", keys.digits(code, name), "minutes", minutes), request.locale(), left);
    }

    private WrongCodes wrong(Purpose purpose, String account, Recipient to, Instant now) {
        return new WrongCodes(new Slots(store, now), keys, purpose, account, to);
    }

    /**
     * As {@link #check(Purpose, String, Recipient, String)}, and compares no more than five wrong codes a day for an account
     * and recipient, however many codes were sent to whichever browsers.
     *
     * @param account as it is in {@link CodeRequest}
     */
    public CodeCheck check(Purpose purpose, String subject, String account, Recipient to, String typed) {
        return check(purpose, subject, to, typed, Optional.of(wrong(purpose, account, to, now())));
    }

    /** Compares what was typed; a right code stays good until {@link #consume} or its time ends it. */
    public CodeCheck check(Purpose purpose, String subject, Recipient to, String typed) {
        return check(purpose, subject, to, typed, Optional.empty());
    }

    private CodeCheck check(
            Purpose purpose, String subject, Recipient to, String typed, Optional<WrongCodes> ofAccount) {
        Instant now = now();
        String name = keys.name(purpose, subject, to);
        Optional<RunningCode> code = running(name, now);
        String digits = code.map(found -> keys.digits(found, name)).orElse(null);
        if (digits == null) {
            return CodeCheck.EXPIRED;
        }
        String folded = BLANKS.matcher(InputFolding.fold(typed)).replaceAll("");
        if (!FORM.matcher(folded).matches()) {
            return CodeCheck.WRONG;
        }
        return new Comparison(store, now, code.get(), ofAccount).of(digits, folded);
    }

    /** Uses up a code that was found right; true for exactly one caller on all nodes. */
    public boolean consume(Purpose purpose, String subject, Recipient to) {
        String name = keys.name(purpose, subject, to);
        return running(name, now())
                        .filter(code -> store.contains(Comparison.proof(code)))
                        .isPresent()
                && store.remove(name) != null;
    }

    private Optional<RunningCode> running(String name, Instant now) {
        return Optional.ofNullable(store.get(name)).map(RunningCode::of).filter(code -> code.runs(now));
    }

    private static Instant now() {
        return Instant.ofEpochMilli(Time.currentTimeMillis());
    }
}
