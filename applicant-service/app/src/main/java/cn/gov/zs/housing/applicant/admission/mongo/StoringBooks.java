package cn.gov.zs.housing.applicant.admission.mongo;

import cn.gov.zs.housing.applicant.admission.Deed;
import cn.gov.zs.housing.applicant.admission.Limit;
import cn.gov.zs.housing.applicant.admission.StandardBook;
import cn.gov.zs.housing.applicant.admission.StandardVersion;
import cn.gov.zs.housing.applicant.admission.StandardVersion.Approved;
import cn.gov.zs.housing.applicant.admission.StandardVersion.Proposed;
import cn.gov.zs.housing.applicant.admission.StandardVersion.Shipped;
import cn.gov.zs.housing.applicant.admission.StandardVersion.Withdrawn;
import cn.gov.zs.housing.applicant.admission.mongo.BookDocument.DeedDocument;
import cn.gov.zs.housing.applicant.admission.mongo.BookDocument.LimitDocument;
import cn.gov.zs.housing.applicant.admission.mongo.BookDocument.State;
import cn.gov.zs.housing.applicant.admission.mongo.BookDocument.VersionDocument;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From a book to its document. */
final class StoringBooks {
    private StoringBooks() {}

    static BookDocument document(StandardBook book) {
        return new BookDocument(
                book.category(),
                book.versions().stream().map(StoringBooks::version).toList());
    }

    private static VersionDocument version(StandardVersion version) {
        return switch (version) {
            case Shipped shipped -> version(State.SHIPPED, version, shipped.at(), null, null, null);
            case Proposed proposed -> version(State.PROPOSED, version, null, proposed.entered(), null, null);
            case Approved approved ->
                version(State.APPROVED, version, null, approved.entered(), approved.approved(), null);
            case Withdrawn(Approved approved, Deed withdrawn) ->
                version(State.WITHDRAWN, version, null, approved.entered(), approved.approved(), withdrawn);
            case Withdrawn(Proposed proposed, Deed withdrawn) ->
                version(State.WITHDRAWN, version, null, proposed.entered(), null, withdrawn);
        };
    }

    private static VersionDocument version(
            State state,
            StandardVersion version,
            @Nullable Instant shippedAt,
            @Nullable Deed entered,
            @Nullable Deed approved,
            @Nullable Deed withdrawn) {
        var standard = version.standard();
        return new VersionDocument(
                state,
                version.number(),
                standard.firstDay(),
                standard.source().title(),
                standard.source().number().orElse(null),
                standard.source().date().orElse(null),
                standard.sample(),
                standard.limits().stream().map(StoringBooks::limit).toList(),
                shippedAt,
                deed(entered),
                deed(approved),
                deed(withdrawn));
    }

    private static LimitDocument limit(Limit limit) {
        return switch (limit) {
            case Limit.Measured measured ->
                new LimitDocument(measured.criterion(), measured.number(), measured.included(), measured.clause());
            case Limit.Bar bar -> new LimitDocument(bar.criterion(), null, false, bar.clause());
        };
    }

    private static @Nullable DeedDocument deed(@Nullable Deed deed) {
        return deed == null ? null : new DeedDocument(deed.subject(), deed.name(), deed.at());
    }
}
