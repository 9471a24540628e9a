package cn.gov.zs.housing.disclosure.channel;

import cn.gov.zs.housing.disclosure.notice.NoticeId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The receipt (交付凭证) of a notice that was handed over to a channel.
 *
 * @param id the form that recorded it, so that a form sent twice records it once
 * @param receiver to which institution
 * @param reference by which it is found there: the article's address, the date and page of a paper, a letter's number
 * @param digest {@code sha256:<hex>} of exactly the text that was handed over, as UTF-8
 * @param by subject of the member of staff
 * @param name as it was then
 * @param at when
 */
public record Handover(
        String id,
        NoticeId notice,
        Outlet channel,
        String receiver,
        String reference,
        String digest,
        String by,
        String name,
        Instant at) {
    /** Longest receiver, in UTF-16 units. */
    public static final int LONGEST_RECEIVER = 60;

    /** Longest reference, in UTF-16 units. */
    public static final int LONGEST_REFERENCE = 200;

    /** @throws IllegalArgumentException without a receiver or a reference: a receipt without them proves nothing */
    public Handover {
        if (receiver.isBlank()
                || receiver.length() > LONGEST_RECEIVER
                || reference.isBlank()
                || reference.length() > LONGEST_REFERENCE) {
            throw new IllegalArgumentException("a receipt says to whom and where it is found: " + id);
        }
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
