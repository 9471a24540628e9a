package cn.gov.zs.housing.applicant.paperforms;

import cn.gov.zs.housing.applicant.application.Draft;
import cn.gov.zs.housing.applicant.application.DraftAnswer;
import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.platform.xlsx.Limits;
import cn.gov.zs.platform.xlsx.Reading;
import cn.gov.zs.platform.xlsx.WorkbookReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a workbook of paper forms: all of them, or everything that is wrong with them. */
public final class FormsReader {
    private static final Pattern ROW_OF_A_LIST = Pattern.compile("^([a-zA-Z.]+)\\[(\\d+)]\\.?");

    private final PaperSubmission submission;
    private final Choices choices;

    /** @param choices what the template offers */
    public FormsReader(PaperSubmission submission, Choices choices) {
        this.submission = submission;
        this.choices = choices;
    }

    /**
     * Reads a file; nothing is kept.
     *
     * @param importId numbers of applications follow from it
     */
    public FormsAnswer read(byte[] file, String importId, Clerk clerk, Instant now) {
        return switch (WorkbookReader.read(file, Limits.FORM)) {
            case Reading.Refused(var why, String sheet) -> new FormsAnswer.Unreadable(why.code(), sheet);
            case Reading.Read(var sheets) ->
                FormTable.ALL.stream()
                        .map(FormTable::name)
                        .filter(name -> named(sheets, name).isEmpty())
                        .findFirst()
                        .<FormsAnswer>map(missing -> new FormsAnswer.Unreadable("sheet-missing", missing))
                        .orElseGet(() -> new Pass(importId, clerk, now).forms(sheets));
        };
    }

    private static Optional<Reading.Sheet> named(List<Reading.Sheet> sheets, String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().strip().equals(name))
                .findFirst();
    }

    /** One reading of one workbook. */
    private final class Pass {
        private final String importId;
        private final Clerk clerk;
        private final Instant now;
        private final BadCells bad =
                new BadCells(FormTable.ALL.stream().map(FormTable::name).toList());
        private final Map<String, Runnable> firstPlaces = new HashMap<>();

        Pass(String importId, Clerk clerk, Instant now) {
            this.importId = importId;
            this.clerk = clerk;
            this.now = now;
        }

        FormsAnswer forms(List<Reading.Sheet> sheets) {
            var found = new LinkedHashMap<FormTable, FormSheet>();
            for (var table : FormTable.ALL) {
                found.put(table, new FormSheet(named(sheets, table.name()).orElseThrow(), table.columns(), bad));
            }
            if (!bad.none()) {
                // with a column amiss every cell below it would be named for nothing
                return bad.answer();
            }
            var rows = sheet(found, FormTable.HOUSEHOLDS).filledIn(bad);
            if (rows.isEmpty()) {
                return new FormsAnswer.Unreadable("no-household", FormTable.HOUSEHOLDS.name());
            }
            if (rows.size() > PaperImport.MAX_HOUSEHOLDS) {
                return new FormsAnswer.Unreadable("too-many-households", FormTable.HOUSEHOLDS.name());
            }
            var forms = blocks(rows, found).stream().map(this::form).toList();
            return bad.none() ? new FormsAnswer.Good(forms) : bad.answer();
        }

        private static FormSheet sheet(Map<FormTable, FormSheet> found, FormTable table) {
            return Optional.ofNullable(found.get(table)).orElseThrow();
        }

        private List<FormBlock> blocks(List<FormRow> rows, Map<FormTable, FormSheet> found) {
            var all = new ArrayList<FormBlock>();
            var byNumber = new HashMap<String, FormBlock>();
            for (var row : rows) {
                var block = new FormBlock(row);
                all.add(block);
                var number = number(row);
                if (number != null && byNumber.putIfAbsent(number, block) != null) {
                    row.fault(FormTable.NUMBER, CellFault.NUMBER_TWICE);
                }
            }
            found.forEach((table, sheet) -> {
                if (table != FormTable.HOUSEHOLDS) {
                    sheet.filledIn(bad).forEach(row -> belongs(row, table, byNumber));
                }
            });
            return all;
        }

        private void belongs(FormRow row, FormTable table, Map<String, FormBlock> byNumber) {
            var number = number(row);
            var block = number == null ? null : byNumber.get(number);
            if (block != null) {
                block.add(table.list(), row);
            } else if (number != null) {
                row.fault(FormTable.NUMBER, CellFault.NUMBER_UNKNOWN);
            }
        }

        private @Nullable String number(FormRow row) {
            var number = row.text(FormTable.NUMBER);
            if (number == null) {
                row.fault(FormTable.NUMBER, Flaw.Kind.REQUIRED.code());
            }
            return number;
        }

        private PaperForm form(FormBlock block) {
            var draft = FormDraft.of(block, choices);
            var form = new PaperForm(block.row().number(), draft);
            var answer = submission.check(draft, form.applicationId(importId), clerk.subject(), clerk.name(), now);
            if (answer instanceof DraftAnswer.Flawed(var flaws)) {
                flaws.forEach(flaw -> name(block, flaw));
            }
            if (!clerk.mayImport(draft)) {
                var hukou = draft.hukou();
                var elsewhere = hukou != null && hukou.isElsewhere();
                block.row().fault(elsewhere ? "current.village" : "hukou.village", CellFault.NOT_OURS);
            }
            persons(block, draft);
            return form;
        }

        private void name(FormBlock block, Flaw flaw) {
            Matcher place = ROW_OF_A_LIST.matcher(flaw.field());
            if (place.find()) {
                block.rows(place.group(1))
                        .get(Integer.parseInt(place.group(2)))
                        .fault(flaw.field().substring(place.end()), flaw.kind().code());
            } else {
                block.row().fault(flaw.field(), flaw.kind().code());
            }
        }

        /** Names both cells where a person stands twice, in one household or in two. */
        private void persons(FormBlock block, Draft draft) {
            var applicant = draft.applicant();
            if (applicant != null) {
                person(block.row(), "applicant.idNumber", applicant.idNumber());
            }
            for (int place = 0; place < draft.coApplicants().size(); place++) {
                person(
                        block.rows(FormTable.CO_APPLICANTS).get(place),
                        "idNumber",
                        draft.coApplicants().get(place).idNumber());
            }
        }

        private void person(FormRow row, String field, @Nullable String idNumber) {
            if (idNumber == null || idNumber.isBlank()) {
                return;
            }
            Runnable here = () -> row.fault(field, CellFault.PERSON_TWICE);
            var first = firstPlaces.putIfAbsent(idNumber.strip().toUpperCase(Locale.ROOT), here);
            if (first != null) {
                first.run();
                here.run();
            }
        }
    }
}
