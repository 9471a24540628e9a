package cn.gov.zs.housing.disclosure.channel.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.channel.PublicText;
import cn.gov.zs.housing.disclosure.channel.PublicText.Line;
import cn.gov.zs.housing.disclosure.channel.PublicText.Table;
import cn.gov.zs.housing.disclosure.document.Basis;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.notice.DrawResult;
import cn.gov.zs.housing.disclosure.notice.Ended;
import cn.gov.zs.housing.disclosure.notice.HomesOnOffer;
import cn.gov.zs.housing.disclosure.notice.HouseholdFacts;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeContent;
import cn.gov.zs.housing.disclosure.notice.NoticeHead;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.housing.disclosure.notice.TakenDown;
import cn.gov.zs.platform.pages.Show;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts notices and documents into words, with the texts of their pages. */
@Component
public class PublicTexts {
    private final MessageSource messages;

    PublicTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** What is said in this language. */
    public Words in(Locale locale) {
        return new Words(messages, locale, new Show(locale));
    }

    /** The words of one language. */
    public static final class Words {
        private final MessageSource messages;
        private final Locale locale;
        private final Show show;

        private Words(MessageSource messages, Locale locale, Show show) {
            this.messages = messages;
            this.locale = locale;
            this.show = show;
        }

        /** A text of the pages. */
        public String text(String key, @Nullable Object... args) {
            return messages.getMessage(key, args, locale);
        }

        /** What heads a notice's page; it names nobody. */
        public String title(NoticeHead head) {
            var township = head.township();
            var about = township == null || !head.subject().isEmpty()
                    ? head.subject()
                    : text("township." + township.code());
            return text("notice.kind." + head.kind()) + " · " + about;
        }

        /** What heads a document's page. */
        public String title(PublicDocument document) {
            return switch (document.body()) {
                case DocumentBody.ScoreSheet sheet -> sheet.title();
                case DocumentBody.BatchPlan plan -> kind(document) + " · " + plan.title();
                case DocumentBody.OfficeNotice typed -> typed.title();
                case DocumentBody.BatchApproval _, DocumentBody.BatchRejection _ -> kind(document);
                case DocumentBody.BatchCancellation gone -> kind(document) + " · " + gone.title();
                case DocumentBody.DrawStep _ -> kind(document) + " · " + document.reference();
                case DocumentBody.WorkCalendar calendar -> calendar.table().title();
                case DocumentBody.Text text -> kind(document) + " · " + text.title();
                case DocumentBody.Report report -> report.title();
            };
        }

        /** What a notice says while it stands; afterwards only that it stood, until when, and its digest. */
        public PublicText of(Notice notice) {
            return switch (notice) {
                case Standing standing -> standing(standing);
                case Ended ended -> past(ended, "ENDED", ended.endedOn(), null);
                case TakenDown down -> past(down, "TAKEN_DOWN", down.on(), down.reason());
            };
        }

        private PublicText standing(Standing notice) {
            var head = notice.head();
            var period = head.period();
            var lines = new ArrayList<Line>();
            if (notice.content() instanceof HouseholdFacts facts) {
                lines.addAll(household(facts));
            }
            if (notice.content() instanceof DrawResult result) {
                lines.add(new Line(text("item.DRAWN_AT"), show.dateTime(result.drawnAt())));
            }
            lines.add(new Line(text("notice.published-on"), show.date(period.publishedOn())));
            lines.add(new Line(text("channel.last-day"), show.date(period.lastDay())));
            lines.add(new Line(text("notice.digest"), head.digest().text()));
            var clause = period.clause();
            var remarks = new ArrayList<String>();
            if (period.lostDays() > 0) {
                remarks.add(text("channel.lost-days", period.lostDays()));
            }
            remarks.add(clause.ref() + " " + clause.quote());
            return new PublicText(title(head), lines, table(notice.content()), remarks);
        }

        private PublicText past(Notice notice, String phase, LocalDate on, TakenDown.@Nullable Reason reason) {
            var head = notice.head();
            var lines = List.of(
                    new Line(text("notices.filter.phase"), text("notice.phase." + phase)),
                    new Line(
                            text("notice.published-on"), show.date(head.period().publishedOn())),
                    new Line(text("notice.ended-on"), show.date(on)),
                    new Line(text("notice.digest"), head.digest().text()));
            var remark = reason == null ? text("notice.proof.closed") : text("notice.down." + reason, show.date(on));
            return new PublicText(title(head), lines, null, List.of(remark));
        }

        private List<Line> household(HouseholdFacts facts) {
            return List.of(
                    new Line(text("item.APPLICANT_NAME"), facts.applicantName().text()),
                    new Line(text("item.MASKED_ID_NUMBER"), facts.idNumber().text()),
                    new Line(text("item.HUKOU_ADDRESS"), facts.hukouAddress().text()),
                    new Line(
                            text("item.CURRENT_ADDRESS"), facts.currentAddress().text()),
                    new Line(
                            text("item.EMPLOYER"),
                            facts.employer().text().isBlank()
                                    ? text("notice.no-employer")
                                    : facts.employer().text()),
                    new Line(text("item.HOUSEHOLD_SIZE"), text("notice.persons", facts.householdSize())),
                    new Line(text("item.PER_HEAD_FLOOR_AREA"), show.area(facts.perHeadFloorArea())),
                    new Line(text("item.DECLARED_ASSETS"), show.yuan(facts.declaredAssets())),
                    new Line(
                            text("item.PER_HEAD_INCOME"),
                            text("notice.per-month", show.yuan(facts.perHeadMonthlyIncome()))),
                    new Line(text("item.APPLICATION_TYPE"), text("category." + facts.type())));
        }

        private @Nullable Table table(NoticeContent content) {
            return switch (content) {
                case HouseholdFacts _ -> null;
                case HomesOnOffer offer ->
                    new Table(
                            List.of(
                                    text("home.home"),
                                    text("home.rooms"),
                                    text("home.floor-area"),
                                    text("home.address")),
                            offer.homes().stream()
                                    .map(home -> List.of(
                                            home.estate() + " " + home.building() + "-" + home.number(),
                                            Integer.toString(home.rooms()),
                                            show.area(home.floorArea()),
                                            home.address()))
                                    .toList());
                case DrawResult result ->
                    new Table(
                            List.of(
                                    text("item.APPLICANT_NAME"),
                                    text("item.MASKED_ID_NUMBER"),
                                    text("item.LEASED_ADDRESS")),
                            result.tenants().stream()
                                    .map(tenant -> List.of(
                                            tenant.applicantName().text(),
                                            tenant.idNumber().text(),
                                            tenant.address()))
                                    .toList());
            };
        }

        /** What a document says; of a score sheet not its table, which is read on its page. */
        public PublicText of(PublicDocument document) {
            var lines = new ArrayList<Line>();
            lines.add(new Line(text("documents.filter.kind"), kind(document)));
            lines.add(new Line(text("document.published-on"), show.date(OfficeDay.of(document.publishedAt()))));
            lines.addAll(details(document));
            lines.add(new Line(text("notice.digest"), document.digest()));
            var basis = Basis.of(document.kind());
            return new PublicText(title(document), lines, null, List.of(basis.ref() + " " + basis.quote()));
        }

        private List<Line> details(PublicDocument document) {
            return switch (document.body()) {
                case DocumentBody.ScoreSheet sheet -> {
                    var lines = new ArrayList<Line>();
                    lines.add(new Line(text("document.category"), text("category." + sheet.category())));
                    lines.add(new Line(text("document.in-force-from"), show.date(sheet.inForceFrom())));
                    if (!sheet.label().isEmpty()) {
                        lines.add(new Line(text("channel.label"), sheet.label()));
                    }
                    yield lines;
                }
                case DocumentBody.BatchPlan plan ->
                    List.of(
                            new Line(
                                    text("document.category"),
                                    plan.categories().stream()
                                            .map(each -> text("category." + each))
                                            .collect(Collectors.joining("、"))),
                            new Line(text("document.frozen-at"), show.dateTime(plan.frozenAt())),
                            new Line(text("document.entrants"), Integer.toString(plan.entrants())),
                            new Line(text("document.homes"), Integer.toString(plan.homes())));
                case DocumentBody.BatchRejection(var attempt, var at, var minutes) ->
                    List.of(
                            new Line(text("document.attempt"), Integer.toString(attempt)),
                            new Line(text("document.rejected-at"), show.dateTime(at)),
                            new Line(text("document.minutes"), minutes));
                case DocumentBody.BatchApproval(var attempt, var at, var minutes) ->
                    List.of(
                            new Line(text("document.attempt"), Integer.toString(attempt)),
                            new Line(text("document.approved-at"), show.dateTime(at)),
                            new Line(text("document.minutes"), minutes));
                case DocumentBody.BatchCancellation gone ->
                    List.of(
                            new Line(text("document.cancelled-at"), show.dateTime(gone.cancelledAt())),
                            new Line(text("document.cancelled-for"), gone.reason()));
                case DocumentBody.DrawStep step -> {
                    var lines = new ArrayList<Line>();
                    lines.add(new Line(text("document.attempt"), Integer.toString(step.attempt())));
                    lines.add(new Line(text("document.step-at"), show.dateTime(step.at())));
                    step.commitments()
                            .forEach(each ->
                                    lines.add(new Line(text("document.commitment", each.seat()), each.commitment())));
                    if (!step.seed().isEmpty()) {
                        lines.add(new Line(text("document.seed"), step.seed()));
                    }
                    yield lines;
                }
                case DocumentBody.WorkCalendar(var revision, var table) ->
                    List.of(
                            new Line(text("calendar.revision"), Integer.toString(revision)),
                            new Line(text("calendar.number"), table.documentNumber()),
                            new Line(text("calendar.issued-on"), show.date(table.issuedOn())),
                            new Line(text("calendar.source"), table.source()));
                case DocumentBody.OfficeNotice typed ->
                    typed.elements().stream()
                            .map(each -> new Line(each.name(), each.words()))
                            .toList();
                case DocumentBody.Report report ->
                    report.sections().stream().flatMap(Words::lines).toList();
                case DocumentBody.Text(var _, var title, var number, var version, var path, var reason) -> {
                    var lines = new ArrayList<Line>();
                    lines.add(new Line(text("document.title"), title));
                    if (!number.isEmpty()) {
                        lines.add(new Line(text("library.number"), number));
                    }
                    lines.add(new Line(text("library.version"), Integer.toString(version)));
                    if (!reason.isEmpty()) {
                        lines.add(new Line(text("library.reason"), reason));
                    }
                    lines.add(new Line(text("document.source." + document.kind()), path));
                    yield lines;
                }
            };
        }

        /** A part and its tables, a row a line. */
        private static Stream<Line> lines(DocumentBody.Report.Section section) {
            return Stream.concat(
                    section.words().isEmpty()
                            ? Stream.empty()
                            : Stream.of(new Line(section.heading(), section.words())),
                    section.tables().stream()
                            .flatMap(table -> table.rows().stream()
                                    .skip(1)
                                    .map(row -> new Line(
                                            table.caption() + " " + row.getFirst(),
                                            IntStream.range(1, row.size())
                                                    .mapToObj(cell -> table.rows()
                                                                    .getFirst()
                                                                    .get(cell) + " " + row.get(cell))
                                                    .collect(Collectors.joining("，"))))));
        }

        private String kind(PublicDocument document) {
            return text("document.kind." + document.kind());
        }
    }
}
