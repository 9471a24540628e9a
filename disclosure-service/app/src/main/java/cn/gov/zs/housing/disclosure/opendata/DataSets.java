package cn.gov.zs.housing.disclosure.opendata;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.notice.ApplicationType;
import cn.gov.zs.housing.disclosure.notice.Ended;
import cn.gov.zs.housing.disclosure.notice.HomesOnOffer;
import cn.gov.zs.housing.disclosure.notice.HomesOnOffer.OfferedHome;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter.Phase;
import cn.gov.zs.housing.disclosure.notice.NoticeHead;
import cn.gov.zs.housing.disclosure.notice.Remains;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.housing.disclosure.notice.TakenDown;
import cn.gov.zs.housing.disclosure.publiclog.PublicLog;
import cn.gov.zs.housing.disclosure.publiclog.StoredEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The data sets of this service. Of a notice they hold the head, never what it says of a household, nor to which application it
 * belongs (decision 0272), nor words that somebody typed.
 */
public final class DataSets {
    private final List<DataSet<?>> all;

    public DataSets(PublicRows<Notice> notices, PublicRows<PublicDocument> documents, PublicLog log) {
        all = List.of(
                notices(notices), homes(notices), documents(documents), new DataSet<>("log", LOG, log::streamEntries));
    }

    /** Every data set. */
    public List<DataSet<?>> list() {
        return all;
    }

    /** The data set of this name. */
    public Optional<DataSet<?>> find(String name) {
        return all.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private static DataSet<Notice> notices(PublicRows<Notice> notices) {
        return new DataSet<>(
                "notices",
                List.of(
                        DataColumn.code("id", notice -> notice.head().id().text()),
                        DataColumn.code("kind", notice -> notice.head().kind().name()),
                        DataColumn.code("reference", notice -> reference(notice.head())),
                        DataColumn.code("township", notice -> township(notice.head())),
                        DataColumn.text("subject", notice -> notice.head().subject()),
                        DataColumn.moment(
                                "published_at", notice -> notice.head().publishedAt()),
                        DataColumn.day(
                                "published_on", notice -> notice.head().period().publishedOn()),
                        DataColumn.day(
                                "last_day", notice -> notice.head().period().lastDay()),
                        DataColumn.code("phase", notice -> phase(notice).name()),
                        DataColumn.day("ended_on", DataSets::endedOn),
                        DataColumn.code(
                                "taken_down_for",
                                notice -> notice instanceof TakenDown down
                                        ? down.reason().name()
                                        : null),
                        DataColumn.code(
                                "clause",
                                notice -> notice.head().period().clause().ref()),
                        DataColumn.count("objections", notice ->
                                (long) notice.objections().size()),
                        DataColumn.code(
                                "digest", notice -> notice.head().digest().text()),
                        DataColumn.address("page", notice -> notice.head().id().path())),
                notices::stream);
    }

    /** One home of one notice. */
    private record NoticedHome(NoticeHead head, OfferedHome home) {}

    private static DataSet<NoticedHome> homes(PublicRows<Notice> notices) {
        return new DataSet<>(
                "homes",
                List.of(
                        DataColumn.code("notice", row -> row.head().id().text()),
                        DataColumn.code("offer", row -> row.head().reference()),
                        DataColumn.day(
                                "published_on", row -> row.head().period().publishedOn()),
                        DataColumn.code("home", row -> row.home().homeId()),
                        DataColumn.text("estate", row -> row.home().estate()),
                        DataColumn.text("building", row -> row.home().building()),
                        DataColumn.text("number", row -> row.home().number()),
                        DataColumn.count("rooms", row -> (long) row.home().rooms()),
                        DataColumn.area("floor_area", row -> row.home().floorArea()),
                        DataColumn.text("address", row -> row.home().address())),
                () -> notices.stream().flatMap(DataSets::noticedHomes));
    }

    private static Stream<NoticedHome> noticedHomes(Notice notice) {
        return homesOf(notice)
                .map(offer -> offer.homes().stream().map(home -> new NoticedHome(notice.head(), home)))
                .orElseGet(Stream::empty);
    }

    private static Optional<HomesOnOffer> homesOf(Notice notice) {
        return switch (notice) {
            case Standing standing ->
                standing.content() instanceof HomesOnOffer homes ? Optional.of(homes) : Optional.empty();
            case Ended ended -> kept(ended.remains());
            case TakenDown down -> kept(down.remains());
        };
    }

    private static Optional<HomesOnOffer> kept(Remains remains) {
        return remains instanceof Remains.Kept kept ? Optional.of(kept.homes()) : Optional.empty();
    }

    private static DataSet<PublicDocument> documents(PublicRows<PublicDocument> documents) {
        return new DataSet<>(
                "documents",
                List.of(
                        DataColumn.code("id", document -> document.id().text()),
                        DataColumn.code("kind", document -> document.kind().name()),
                        DataColumn.code("reference", PublicDocument::reference),
                        DataColumn.text(
                                "title", document -> document.body().heading().orElse(null)),
                        DataColumn.code("category", document -> category(document.body())),
                        DataColumn.moment("published_at", PublicDocument::publishedAt),
                        DataColumn.day("published_on", document -> OfficeDay.of(document.publishedAt())),
                        DataColumn.day(
                                "in_force_from",
                                document -> document.body() instanceof DocumentBody.ScoreSheet sheet
                                        ? sheet.inForceFrom()
                                        : null),
                        DataColumn.count(
                                "entrants",
                                document -> document.body() instanceof DocumentBody.BatchPlan plan
                                        ? (long) plan.entrants()
                                        : null),
                        DataColumn.count(
                                "homes",
                                document -> document.body() instanceof DocumentBody.BatchPlan plan
                                        ? (long) plan.homes()
                                        : null),
                        DataColumn.code("digest", PublicDocument::digest),
                        DataColumn.code("content_digest", PublicDocument::contentDigest),
                        DataColumn.address("page", document -> document.id().path())),
                documents::stream);
    }

    private static final List<DataColumn<StoredEntry>> LOG = List.of(
            DataColumn.count("index", StoredEntry::index),
            DataColumn.code("id", stored -> stored.entry().id().text()),
            DataColumn.code("kind", stored -> stored.entry().kind().text()),
            DataColumn.code("of", stored -> stored.entry().of()),
            DataColumn.code("item", stored -> stored.entry().itemId()),
            DataColumn.code("reference", stored -> stored.entry().reference()),
            DataColumn.code("digest", stored -> stored.entry().digest()),
            DataColumn.text("entry", stored -> stored.entry().canonical()),
            DataColumn.address("page", stored -> stored.entry().id().path()));

    private static String reference(NoticeHead head) {
        return switch (head.kind()) {
            case FIRST_REVIEW, CITY_REVIEW -> "";
            case HOMES, RESULT -> head.reference();
        };
    }

    private static @Nullable String township(NoticeHead head) {
        var township = head.township();
        return township == null ? null : township.code();
    }

    private static Phase phase(Notice notice) {
        return switch (notice) {
            case Standing _ -> Phase.STANDING;
            case Ended _ -> Phase.ENDED;
            case TakenDown _ -> Phase.TAKEN_DOWN;
        };
    }

    private static @Nullable LocalDate endedOn(Notice notice) {
        return switch (notice) {
            case Standing _ -> null;
            case Ended ended -> ended.endedOn();
            case TakenDown down -> down.on();
        };
    }

    /** Several stand in one cell, one space between. */
    private static @Nullable String category(DocumentBody body) {
        return switch (body) {
            case DocumentBody.ScoreSheet sheet -> sheet.category().name();
            case DocumentBody.BatchPlan plan ->
                plan.categories().stream().map(ApplicationType::name).collect(Collectors.joining(" "));
            case DocumentBody.BatchApproval _,
                    DocumentBody.BatchRejection _,
                    DocumentBody.BatchCancellation _,
                    DocumentBody.DrawStep _,
                    DocumentBody.WorkCalendar _,
                    DocumentBody.OfficeNotice _,
                    DocumentBody.Text _,
                    DocumentBody.Report _ -> null;
        };
    }
}
