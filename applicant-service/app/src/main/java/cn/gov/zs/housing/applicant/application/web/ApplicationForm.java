package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.application.Draft;
import cn.gov.zs.housing.applicant.application.Draft.AddressDraft;
import cn.gov.zs.housing.applicant.application.Draft.CoApplicantDraft;
import cn.gov.zs.housing.applicant.application.Draft.PersonDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The form of a new application as the browser sends it: every field is text, so that what was typed can be shown again.
 *
 * @param formId made when the form was shown; becomes the application's number
 * @param coApplicants at least three rows; one with all three fields blank was not used
 * @param singleParent, parentsOwnTwoHomes, consent check boxes: {@code true} when ticked
 */
record ApplicationForm(
        @Nullable String formId,
        @Nullable String category,
        PersonRow applicant,
        AddressRow hukou,
        AddressRow current,
        @Nullable String employer,
        List<CoApplicantRow> coApplicants,
        @Nullable String hasHome,
        @Nullable String floorArea,
        @Nullable String yearlyIncome,
        @Nullable String declaredAssets,
        @Nullable String incomeClass,
        @Nullable String singleParent,
        @Nullable String furtherGenerations,
        @Nullable String specialStatuses,
        @Nullable String parentsOwnTwoHomes,
        @Nullable String consent) {
    /** Rows that an empty form offers; up to ten are read. */
    static final int ROWS = 3;

    private static final int MAX_ROWS = 10;
    private static final Pattern ROW = Pattern.compile("coApplicants\\[([0-9]+)]\\..*");

    private static final CoApplicantRow BLANK = new CoApplicantRow("", "", "");

    record PersonRow(@Nullable String name, @Nullable String idNumber) {
        @Override
        public String toString() {
            return "person as typed";
        }
    }

    record AddressRow(
            @Nullable String township,
            @Nullable String community,
            @Nullable String detail) {
        @Override
        public String toString() {
            return "address as typed";
        }
    }

    record CoApplicantRow(
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String relation) {
        boolean unused() {
            return Stream.of(name, idNumber, relation).allMatch(text -> text == null || text.isBlank());
        }

        @Override
        public String toString() {
            return "co-applicant as typed";
        }
    }

    /**
     * Reads the fields of a form by their names. Names that no field has are passed over.
     *
     * @throws IllegalArgumentException if there is a row beyond the tenth, which no form of ours offers
     */
    static ApplicationForm of(MultiValueMap<String, String> fields) {
        return new ApplicationForm(
                fields.getFirst("formId"),
                fields.getFirst("category"),
                new PersonRow(fields.getFirst("applicant.name"), fields.getFirst("applicant.idNumber")),
                address("hukou", fields),
                address("current", fields),
                fields.getFirst("employer"),
                rows(fields),
                fields.getFirst("hasHome"),
                fields.getFirst("floorArea"),
                fields.getFirst("yearlyIncome"),
                fields.getFirst("declaredAssets"),
                fields.getFirst("incomeClass"),
                fields.getFirst("singleParent"),
                fields.getFirst("furtherGenerations"),
                fields.getFirst("specialStatuses"),
                fields.getFirst("parentsOwnTwoHomes"),
                fields.getFirst("consent"));
    }

    private static AddressRow address(String of, MultiValueMap<String, String> fields) {
        return new AddressRow(
                fields.getFirst(of + ".township"), fields.getFirst(of + ".community"), fields.getFirst(of + ".detail"));
    }

    private static List<CoApplicantRow> rows(MultiValueMap<String, String> fields) {
        var last = fields.keySet().stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .mapToInt(row -> row.group(1).length() > 2 ? MAX_ROWS : Integer.parseInt(row.group(1)))
                .max()
                .orElse(-1);
        if (last >= MAX_ROWS) {
            throw new IllegalArgumentException("a form has " + MAX_ROWS + " rows at most");
        }
        return IntStream.range(0, Math.max(ROWS, last + 1))
                .mapToObj(row -> "coApplicants[" + row + "].")
                .map(row -> new CoApplicantRow(
                        fields.getFirst(row + "name"),
                        fields.getFirst(row + "idNumber"),
                        fields.getFirst(row + "relation")))
                .toList();
    }

    /** An empty form with a number of its own. */
    static ApplicationForm empty(UUID formId) {
        return new ApplicationForm(
                formId.toString(),
                "",
                new PersonRow("", ""),
                new AddressRow("", "", ""),
                new AddressRow("", "", ""),
                "",
                List.of(BLANK, BLANK, BLANK),
                "",
                "",
                "",
                "",
                "",
                "",
                "0",
                "0",
                "",
                "");
    }

    /** The places of the rows in use, as a flaw of the draft's n-th co-applicant belongs to the form's n-th used row. */
    List<Integer> usedRows() {
        var used = new ArrayList<Integer>();
        for (int row = 0; row < coApplicants.size(); row++) {
            if (!coApplicants.get(row).unused()) {
                used.add(row);
            }
        }
        return used;
    }

    /** What was typed, with numbers read; those that are none are said to {@code numbers}. */
    Draft draft(TypedNumbers numbers) {
        return new Draft(
                category,
                new PersonDraft(applicant.name(), applicant.idNumber()),
                coApplicantDrafts(),
                draft(hukou),
                draft(current),
                employer,
                (hasHome == null || hasHome.isBlank()) ? null : Boolean.valueOf("true".equals(hasHome)),
                numbers.decimal("floorArea", floorArea),
                numbers.decimal("yearlyIncome", yearlyIncome),
                numbers.decimal("declaredAssets", declaredAssets),
                incomeClass,
                ticked(singleParent),
                numbers.count("furtherGenerations", furtherGenerations),
                numbers.count("specialStatuses", specialStatuses),
                ticked(parentsOwnTwoHomes),
                ticked(consent));
    }

    private List<CoApplicantDraft> coApplicantDrafts() {
        return coApplicants.stream()
                .filter(row -> !row.unused())
                .map(row -> new CoApplicantDraft(row.name(), row.idNumber(), row.relation()))
                .toList();
    }

    private static AddressDraft draft(AddressRow row) {
        return new AddressDraft(row.township(), row.community(), row.detail());
    }

    private static boolean ticked(@Nullable String box) {
        return "true".equals(box);
    }

    /** It holds whole identity numbers as text. */
    @Override
    public String toString() {
        return "application form as sent";
    }
}
