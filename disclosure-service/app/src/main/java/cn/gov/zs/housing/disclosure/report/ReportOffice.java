package cn.gov.zs.housing.disclosure.report;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Arising;
import cn.gov.zs.housing.disclosure.catalogue.DutyBook;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.catalogue.Trigger;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.document.DocumentDesk;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.mask.PersonalNumbers;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Where a report is written, put forward and released; the last by somebody who did none of the others. */
public final class ReportOffice {
    private final AnnualReports reports;
    private final YearBook book;
    private final DocumentDesk desk;
    private final PublicDocuments documents;
    private final DutyBook duties;

    public ReportOffice(
            AnnualReports reports, YearBook book, DocumentDesk desk, PublicDocuments documents, DutyBook duties) {
        this.reports = reports;
        this.book = book;
        this.desk = desk;
        this.documents = documents;
        this.duties = duties;
    }

    /** The report of a year, begun with nothing written when nobody began it. */
    public Versioned<AnnualReport> open(int year) {
        reports.add(new AnnualReport.Drafted(year, ReportWords.NONE, List.of()));
        return reports.find(year).orElseThrow();
    }

    /** What a year's figures are today. */
    public Figures figures(AnnualReport report) {
        return book.figures(report.year(), report.words().entered());
    }

    /** Writes. A part that says what the figures say anyway is not kept, so that it goes on following them. */
    public ReportAnswer write(int year, long version, ReportWords words, Officer by) {
        var figures = book.figures(year, words.entered());
        var own = new EnumMap<ReportPart, String>(ReportPart.class);
        words.written().forEach((part, text) -> {
            var said = text.replace("\r\n", "\n").strip();
            if (!said.isEmpty() && !said.equals(DraftedText.of(part, figures).strip())) {
                own.put(part, said);
            }
        });
        var unfit = own.entrySet().stream()
                .filter(each -> each.getValue().length() > ReportWords.LONGEST
                        || PersonalNumbers.findInOfficeWords(each.getValue()).isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
        if (unfit.isPresent()) {
            return new ReportAnswer.PartUnfit(unfit.get());
        }
        return step(
                year,
                version,
                report -> report instanceof AnnualReport.Drafted draft
                        ? new ReportAnswer.Done(draft.write(new ReportWords(own, words.entered()), by))
                        : new ReportAnswer.OtherStage());
    }

    /** Puts the report forward. */
    public ReportAnswer submit(int year, long version, Officer by, Instant now) {
        return step(year, version, report -> {
            if (!(report instanceof AnnualReport.Drafted draft)) {
                return new ReportAnswer.OtherStage();
            }
            var figures = figures(draft);
            var missing = Arrays.stream(ReportPart.values())
                    .filter(part -> DraftedText.unwritten(draft.words().of(part, figures)))
                    .toList();
            return missing.isEmpty()
                    ? new ReportAnswer.Done(new AnnualReport.Submitted(draft, by, now))
                    : new ReportAnswer.PartsMissing(missing);
        });
    }

    /** Gives the report back to whoever writes it. */
    public ReportAnswer sendBack(int year, long version) {
        return step(
                year,
                version,
                report -> report instanceof AnnualReport.Submitted submitted
                        ? new ReportAnswer.Done(submitted.draft())
                        : new ReportAnswer.OtherStage());
    }

    /** Freezes the report as its figures are now, and publishes it. */
    public ReportAnswer release(int year, long version, Officer by, Instant now) {
        var answer = step(year, version, report -> {
            if (!(report instanceof AnnualReport.Submitted submitted)) {
                return new ReportAnswer.OtherStage();
            }
            if (submitted.byHand(by)) {
                return new ReportAnswer.OwnHands();
            }
            var lastDay = LocalDate.of(year, 12, 31);
            if (!OfficeDay.of(now).isAfter(lastDay)) {
                return new ReportAnswer.YearNotOver(lastDay);
            }
            var figures = figures(submitted);
            var unclosed = figures.requests().unclosed();
            return unclosed.isEmpty()
                    ? new ReportAnswer.Done(
                            new AnnualReport.Released(submitted, ReportBody.of(figures, submitted.words()), by, now))
                    : new ReportAnswer.NotClosed(unclosed);
        });
        if (answer instanceof ReportAnswer.Done(AnnualReport.Released released)) {
            publish(released);
        }
        return answer;
    }

    private ReportAnswer step(int year, long version, Function<AnnualReport, ReportAnswer> step) {
        return reports.change(year, version, report -> {
            var answer = step.apply(report);
            return answer instanceof ReportAnswer.Done(var next)
                    ? Change.to(next, List.of(), answer)
                    : Change.none(answer);
        });
    }

    /** The document of a year's report, once it is published. */
    public Optional<PublicDocument> published(int year) {
        return documents.find(DocumentId.of(DocumentKind.ANNUAL_REPORT, AnnualReport.reference(year)));
    }

    private void publish(AnnualReport.Released report) {
        var reference = AnnualReport.reference(report.year());
        desk.publish(event(reference), PublicDocument.reported(reference, report.at(), report.body()));
    }

    /**
     * What time brings, safe to repeat: when a year is over its report is due, and one that was released when the machine stopped is
     * published.
     */
    public void keep(Instant now) {
        var today = OfficeDay.of(now);
        // on its last day the year's duty arises, so that the 31st natural day after is 31 January
        int over = today.getMonthValue() == 12 && today.getDayOfMonth() == 31 ? today.getYear() : today.getYear() - 1;
        duties.arose(
                Trigger.YEAR_ENDED,
                AnnualReport.reference(over),
                new Arising(LocalDate.of(over, 12, 31), ReportBody.title(over), null));
        reports.list().stream()
                .filter(AnnualReport.Released.class::isInstance)
                .map(AnnualReport.Released.class::cast)
                .filter(released -> published(released.year()).isEmpty())
                .forEach(this::publish);
    }

    /** No event orders it: the report itself does. */
    private static Envelope<String> event(String reference) {
        return new Envelope<>(reference, "", "", "", Instant.EPOCH, 1, "");
    }
}
