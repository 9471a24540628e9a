package cn.gov.zs.housing.disclosure.document;

import cn.gov.zs.housing.disclosure.calendar.YearTable;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.notice.ApplicationType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a document says. */
public sealed interface DocumentBody {
    /** Which kind of document this is. */
    DocumentKind kind();

    /** What heads it; empty for what has no title of its own. */
    default Optional<String> heading() {
        return switch (this) {
            case ScoreSheet sheet -> Optional.of(sheet.title());
            case BatchPlan plan -> Optional.of(plan.title());
            case BatchApproval _, BatchRejection _, DrawStep _ -> Optional.empty();
            case BatchCancellation gone -> Optional.of(gone.title());
            case WorkCalendar calendar -> Optional.of(calendar.table().title());
            case OfficeNotice typed -> Optional.of(typed.title());
            case Text text -> Optional.of(text.title());
            case Report report -> Optional.of(report.title());
        };
    }

    /** What it says as a digest reads it: values text or whole numbers. */
    Map<String, Object> canonical();

    /**
     * 评分表.
     *
     * @param category whom it scores
     * @param title its title
     * @param label what a reader must be told of it, such as 示例，非中山标准; empty if nothing
     * @param dmn the decision table itself, XML text
     * @param inForceFrom first day on which it may score
     */
    record ScoreSheet(ApplicationType category, String title, String label, String dmn, LocalDate inForceFrom)
            implements DocumentBody {
        @Override
        public DocumentKind kind() {
            return DocumentKind.SCORE_SHEET;
        }

        @Override
        public Map<String, Object> canonical() {
            return Map.of(
                    "category", category.name(), "title", title, "label", label, "inForceFrom", inForceFrom.toString());
        }
    }

    /**
     * 批次分配方案, frozen. The plan itself stands with the batch; here stand its size and its digest.
     *
     * @param title title of the batch
     * @param offerId the offer of homes it distributes
     * @param categories whose waiting lists it serves
     * @param frozenAt when nothing could be changed any more
     * @param entrants households in it
     * @param homes homes in it
     */
    record BatchPlan(
            String title, String offerId, List<ApplicationType> categories, Instant frozenAt, int entrants, int homes)
            implements DocumentBody {
        /** Keeps its own copy, and the moment to the millisecond, as the database does. */
        public BatchPlan {
            categories = List.copyOf(categories);
            frozenAt = frozenAt.truncatedTo(ChronoUnit.MILLIS);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.BATCH_PLAN;
        }

        @Override
        public Map<String, Object> canonical() {
            return Map.of(
                    "title",
                    title,
                    "offerId",
                    offerId,
                    "category",
                    String.join(
                            ",", categories.stream().map(ApplicationType::name).toList()),
                    "frozenAt",
                    frozenAt.toString(),
                    "entrants",
                    entrants,
                    "homes",
                    homes);
        }
    }

    /**
     * 评审委员会表决.
     *
     * @param attempt the how-manieth attempt at the batch's draw the vote is for, from 1
     * @param approvedAt when the committee passed the plan
     * @param minutes what was resolved
     */
    record BatchApproval(int attempt, Instant approvedAt, String minutes) implements DocumentBody {
        /** Keeps the moment to the millisecond, as the database does. */
        public BatchApproval {
            approvedAt = approvedAt.truncatedTo(ChronoUnit.MILLIS);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.BATCH_APPROVAL;
        }

        /** Of a first vote as it was written before votes had attempts: its digest stands in the log. */
        @Override
        public Map<String, Object> canonical() {
            return attempt == 1
                    ? Map.of("approvedAt", approvedAt.toString(), "minutes", minutes)
                    : Map.of("attempt", attempt, "approvedAt", approvedAt.toString(), "minutes", minutes);
        }
    }

    /**
     * 评审委员会表决未通过.
     *
     * @param attempt the how-manieth attempt at the batch's draw the vote was for, from 1
     * @param rejectedAt when the committee rejected the plan
     * @param minutes what was resolved
     */
    record BatchRejection(int attempt, Instant rejectedAt, String minutes) implements DocumentBody {
        /** Keeps the moment to the millisecond, as the database does. */
        public BatchRejection {
            rejectedAt = rejectedAt.truncatedTo(ChronoUnit.MILLIS);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.BATCH_REJECTION;
        }

        @Override
        public Map<String, Object> canonical() {
            return Map.of("attempt", attempt, "rejectedAt", rejectedAt.toString(), "minutes", minutes);
        }
    }

    /**
     * 工作日历: a yearly notice of days off and make-up working days, as it was put in force.
     *
     * @param revision counts those of one year from 1
     * @param table what the notice says
     */
    record WorkCalendar(int revision, YearTable table) implements DocumentBody {
        @Override
        public DocumentKind kind() {
            return DocumentKind.WORK_CALENDAR;
        }

        @Override
        public Map<String, Object> canonical() {
            return Map.of("revision", revision, "table", table.canonical());
        }
    }

    /**
     * 批次取消: nothing of the plan and the vote before it is taken back from the public.
     *
     * @param title title of the batch
     * @param offerId the offer of homes it would have distributed
     * @param cancelledAt when it was cancelled
     * @param reason why
     */
    record BatchCancellation(String title, String offerId, Instant cancelledAt, String reason) implements DocumentBody {
        /** Keeps the moment to the millisecond, as the database does. */
        public BatchCancellation {
            cancelledAt = cancelledAt.truncatedTo(ChronoUnit.MILLIS);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.BATCH_CANCELLATION;
        }

        @Override
        public Map<String, Object> canonical() {
            return Map.of("title", title, "offerId", offerId, "cancelledAt", cancelledAt.toString(), "reason", reason);
        }
    }

    /**
     * 抽签环节: what was fixed by a step of a draw, so that nobody can exchange it afterwards.
     *
     * @param kind {@code BATCH_SEALING}, {@code BATCH_CLOSING} or {@code BATCH_DRAW}
     * @param attempt the how-manieth attempt of the batch's draw
     * @param at when
     * @param commitments of the seats that sealed, when sealing was closed; empty for other steps
     * @param seed of the result; empty for other steps
     */
    record DrawStep(DocumentKind kind, int attempt, Instant at, List<SealedSeat> commitments, String seed)
            implements DocumentBody {
        /** Keeps its own copy, and the moment to the millisecond, as the database does. */
        public DrawStep {
            commitments = List.copyOf(commitments);
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }

        @Override
        public Map<String, Object> canonical() {
            return Map.of(
                    "attempt",
                    attempt,
                    "at",
                    at.toString(),
                    "commitments",
                    commitments.stream()
                            .map(each -> each.seat() + " " + each.commitment())
                            .collect(Collectors.joining(",")),
                    "seed",
                    seed);
        }
    }

    /**
     * A witness's commitment (封存的承诺).
     *
     * @param seat which seat
     * @param commitment 64 hexadecimal digits
     */
    record SealedSeat(int seat, String commitment) {}

    /**
     * 公告: what an officer typed and another approved.
     *
     * @param item code of the catalogue's item
     * @param title what heads it
     * @param elements the elements of its item, in the catalogue's order
     * @param table rows about groups of households, the first its head; empty for none
     */
    record OfficeNotice(String item, String title, List<Element> elements, List<List<String>> table)
            implements DocumentBody {
        /** Keeps its own copies. */
        public OfficeNotice {
            elements = List.copyOf(elements);
            table = table.stream().map(List::copyOf).toList();
        }

        /** One element and what it says. */
        public record Element(String name, String words) {}

        @Override
        public DocumentKind kind() {
            return DocumentKind.OFFICE_NOTICE;
        }

        @Override
        public Map<String, Object> canonical() {
            return Map.of(
                    "item",
                    item,
                    "title",
                    title,
                    "elements",
                    elements.stream()
                            .map(each -> Map.<String, Object>of("name", each.name(), "words", each.words()))
                            .toList(),
                    "table",
                    table);
        }
    }

    /**
     * A version of a text of the library (政策、解读、指南、回应), or its end. The words stand in the library; here stands their digest.
     *
     * @param number 文号; empty if it has none
     * @param version from 1
     * @param path where the text is read
     * @param reason why it was corrected or taken down; empty for a first version
     */
    record Text(DocumentKind kind, String title, String number, int version, String path, String reason)
            implements DocumentBody {
        @Override
        public Map<String, Object> canonical() {
            return Map.of("title", title, "number", number, "version", version, "path", path, "reason", reason);
        }
    }

    /**
     * A report (报告、通报): parts of words and tables, each frozen as it was released.
     *
     * @param path where it is read with what belongs to it
     */
    record Report(DocumentKind kind, String title, String path, List<Section> sections) implements DocumentBody {
        /** Keeps its own copy. */
        public Report {
            sections = List.copyOf(sections);
        }

        /** A part: what heads it, what it says, and its tables. */
        public record Section(String heading, String words, List<Table> tables) {
            /** Keeps its own copy. */
            public Section {
                tables = List.copyOf(tables);
            }
        }

        /** A table; its first row is its head, each row has as many cells. */
        public record Table(String caption, List<List<String>> rows) {
            /** Keeps its own copies. */
            public Table {
                rows = rows.stream().map(List::copyOf).toList();
            }
        }

        @Override
        public Map<String, Object> canonical() {
            return Map.of(
                    "title",
                    title,
                    "path",
                    path,
                    "sections",
                    sections.stream()
                            .map(each -> Map.<String, Object>of(
                                    "heading",
                                    each.heading(),
                                    "words",
                                    each.words(),
                                    "tables",
                                    each.tables().stream()
                                            .map(table -> Map.<String, Object>of(
                                                    "caption", table.caption(), "rows", table.rows()))
                                            .toList()))
                            .toList());
        }
    }
}
