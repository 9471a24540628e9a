package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Names a notice. It follows from what the notice is about, so the same event read twice names the same notice and
 * nothing is published twice.
 *
 * @param text the identifier in paths and events
 */
public record NoticeId(String text) {
    /** The first notice of this kind about this application, offer or batch. */
    public static NoticeId of(NoticeKind kind, String reference) {
        var name = "notice\n" + kind + "\n" + reference;
        return new NoticeId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    /**
     * A later notice of this kind about the same application.
     *
     * @param cause id of the event that calls for it
     */
    public static NoticeId of(NoticeKind kind, String reference, String cause) {
        return NoticeId.of(kind, reference + "\n" + cause);
    }

    /** Where the public reads it. */
    public String path() {
        return "/notices/" + text;
    }
}
