package cn.gov.zs.housing.disclosure.report.mongo;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.report.AnnualReport;
import cn.gov.zs.housing.disclosure.report.ProactiveTable;
import cn.gov.zs.housing.disclosure.report.ReportPart;
import cn.gov.zs.housing.disclosure.report.ReportWords;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is stored.
 *
 * @param submittedBy null while it is written
 * @param frozen what was released; null until it is
 */
record ReportStored(
        int year,
        List<PartStored> parts,
        int coercions,
        String fees,
        List<HandStored> hands,
        @Nullable HandStored submittedBy,
        @Nullable Instant submittedAt,
        @Nullable FrozenStored frozen,
        @Nullable HandStored approvedBy,
        @Nullable Instant releasedAt) {

    record PartStored(ReportPart part, String words) {}

    record HandStored(String subject, String name) {
        static HandStored of(Officer officer) {
            return new HandStored(officer.subject(), officer.name());
        }

        Officer officer() {
            return new Officer(subject, name);
        }
    }

    record FrozenStored(String title, String path, List<SectionStored> sections) {}

    record SectionStored(String heading, String words, List<TableStored> tables) {}

    record TableStored(String caption, List<LineStored> rows) {}

    record LineStored(List<String> cells) {}

    static ReportStored from(AnnualReport report) {
        return switch (report) {
            case AnnualReport.Drafted draft -> of(draft, null, null);
            case AnnualReport.Submitted submitted -> of(submitted.draft(), submitted, null);
            case AnnualReport.Released released -> of(released.submitted().draft(), released.submitted(), released);
        };
    }

    private static ReportStored of(
            AnnualReport.Drafted draft,
            AnnualReport.@Nullable Submitted submitted,
            AnnualReport.@Nullable Released released) {
        return new ReportStored(
                draft.year(),
                draft.words().written().entrySet().stream()
                        .map(each -> new PartStored(each.getKey(), each.getValue()))
                        .toList(),
                draft.words().entered().coercions(),
                draft.words().entered().fees().toPlainString(),
                draft.hands().stream().map(HandStored::of).toList(),
                submitted == null ? null : HandStored.of(submitted.by()),
                submitted == null ? null : submitted.at(),
                released == null ? null : frozen(released.body()),
                released == null ? null : HandStored.of(released.approvedBy()),
                released == null ? null : released.at());
    }

    private static FrozenStored frozen(DocumentBody.Report body) {
        return new FrozenStored(
                body.title(),
                body.path(),
                body.sections().stream()
                        .map(each -> new SectionStored(
                                each.heading(),
                                each.words(),
                                each.tables().stream()
                                        .map(table -> new TableStored(
                                                table.caption(),
                                                table.rows().stream()
                                                        .map(LineStored::new)
                                                        .toList()))
                                        .toList()))
                        .toList());
    }

    AnnualReport toDomain() {
        var draft = new AnnualReport.Drafted(
                year,
                new ReportWords(
                        parts.stream().collect(Collectors.toMap(PartStored::part, PartStored::words)),
                        new ProactiveTable.Entered(coercions, new BigDecimal(fees))),
                hands.stream().map(HandStored::officer).toList());
        if (submittedBy == null) {
            return draft;
        }
        var submitted = new AnnualReport.Submitted(draft, submittedBy.officer(), Objects.requireNonNull(submittedAt));
        return frozen == null
                ? submitted
                : new AnnualReport.Released(
                        submitted,
                        body(frozen),
                        Objects.requireNonNull(approvedBy).officer(),
                        Objects.requireNonNull(releasedAt));
    }

    private static DocumentBody.Report body(FrozenStored frozen) {
        return new DocumentBody.Report(
                DocumentKind.ANNUAL_REPORT,
                frozen.title(),
                frozen.path(),
                frozen.sections().stream()
                        .map(each -> new DocumentBody.Report.Section(
                                each.heading(),
                                each.words(),
                                each.tables().stream()
                                        .map(table -> new DocumentBody.Report.Table(
                                                table.caption(),
                                                table.rows().stream()
                                                        .map(LineStored::cells)
                                                        .toList()))
                                        .toList()))
                        .toList());
    }
}
