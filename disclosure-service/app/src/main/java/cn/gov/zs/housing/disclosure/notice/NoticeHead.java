package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.canonical.CanonicalJson;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.listing.Place;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a notice for good: nothing in it is personal.
 *
 * @param id the notice
 * @param kind what it is about
 * @param reference the application, offer or batch
 * @param township the township of the hukou; null for a notice of the whole city
 * @param subject estates or title of the batch; empty for a household
 * @param publishedAt the moment of publication
 * @param period how long it stands
 * @param digest proof of its content
 */
public record NoticeHead(
        NoticeId id,
        NoticeKind kind,
        String reference,
        @Nullable Township township,
        String subject,
        Instant publishedAt,
        NoticePeriod period,
        NoticeDigest digest) {
    /** Keeps the moment to the millisecond, as the database does. */
    public NoticeHead {
        publishedAt = publishedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Where it stands in the order of publication. */
    public Place place() {
        return new Place(publishedAt, id.text());
    }

    /** The text behind the digest: canonical JSON of what the notice says, what it is about and the days it stands. */
    public String canonical(NoticeContent content) {
        return canonical(kind, reference, period, content);
    }

    /** The same, interrupted once more. */
    NoticeHead interrupted(Interruption by) {
        return new NoticeHead(id, kind, reference, township, subject, publishedAt, period.interrupted(by), digest);
    }

    static String canonical(NoticeKind kind, String reference, NoticePeriod period, NoticeContent content) {
        return CanonicalJson.write(Map.of(
                "kind", kind.name(),
                "reference", reference,
                "publishedOn", period.publishedOn().toString(),
                "lastDay", period.asPublished().lastDay().toString(),
                "content", content.canonical()));
    }
}
