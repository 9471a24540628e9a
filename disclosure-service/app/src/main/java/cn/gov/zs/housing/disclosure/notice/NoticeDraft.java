package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be put before the public.
 *
 * @param kind what it is about
 * @param reference the application, offer or batch
 * @param township the township of the hukou; null for a notice of the whole city
 * @param content what it says
 */
public record NoticeDraft(
        NoticeKind kind, String reference, @Nullable Township township, NoticeContent content) {

    /**
     * The notice, standing from this moment.
     *
     * @param at the moment of publication; its Shanghai day is day 0
     * @param salt fresh random bytes
     */
    public Standing publish(Instant at, Salt salt) {
        return publish(NoticeId.of(kind, reference), at, salt);
    }

    /** The same as a later notice about the same application, under a name of its own. */
    Standing publish(NoticeId id, Instant at, Salt salt) {
        var period = NoticePeriod.from(at, Clause.of(kind));
        var digest = NoticeDigest.of(salt, NoticeHead.canonical(kind, reference, period, content));
        var head = new NoticeHead(id, kind, reference, township, content.subject(), at, period, digest);
        return new Standing(head, content, salt);
    }
}
