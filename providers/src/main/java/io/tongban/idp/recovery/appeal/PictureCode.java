package io.tongban.idp.recovery.appeal;

import io.tongban.idp.message.Channel;
import io.tongban.idp.message.Recipient;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.Progress;
import io.tongban.idp.page.StepPage;

/**
 * No message without a picture code: one is good for one phone and one mailbox, however often codes are sent there; how often
 * is the codes' own limit. Another phone or mailbox needs another picture code.
 */
final class PictureCode {

    private static final String ANY = "*";

    private PictureCode() {}

    /** A picture code was typed right on an earlier page. */
    static void passed(StepPage page) {
        for (Channel channel : Channel.values()) {
            page.progress().put(key(channel), ANY);
        }
    }

    /** Whether the page must show one. */
    static boolean due(Progress progress) {
        return progress.get(key(Channel.SMS)).isEmpty()
                || progress.get(key(Channel.EMAIL)).isEmpty();
    }

    /** Whether a message may go there; if not, the page says so and shows a new picture code. */
    static boolean allows(StepPage page, PostedForm form, Recipient to) {
        Progress progress = page.progress();
        String mine = key(to.channel());
        String before = progress.get(mine).orElse("");
        if (before.equals(to.address())) {
            return true;
        }
        if (!before.equals(ANY)) {
            if (!page.acceptCaptcha(form)) {
                progress.remove(mine);
                return false;
            }
            String others = key(to.channel() == Channel.SMS ? Channel.EMAIL : Channel.SMS);
            if (progress.get(others).isEmpty()) {
                progress.put(others, ANY);
            }
        }
        progress.put(mine, to.address());
        return true;
    }

    private static String key(Channel channel) {
        return "cleared." + channel;
    }
}
