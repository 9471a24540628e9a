package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.household.Household;
import cn.gov.zs.housing.applicant.household.Housing;
import cn.gov.zs.housing.applicant.household.Income;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The names of the fields that an application's form has. */
final class FormFields {
    /** Each question and the list that a yes to it asks for. */
    static final Map<String, String> QUESTIONS = Map.of(
            "housing.hasHome", "housing.homes",
            "housing.hasPlot", "housing.plots",
            "hasIncome", "incomes");

    private static final Set<String> SINGLE = Set.of(
            "formId",
            "category",
            "formOfSupport",
            "applicant.name",
            "applicant.idNumber",
            "contact.phone",
            "contact.email",
            "employer",
            "hukou.village",
            "hukou.province",
            "hukou.county",
            "hukou.detail",
            "current.village",
            "current.detail",
            "housing.current",
            "housing.hasHome",
            "housing.hasPlot",
            "housing.transferred",
            "housing.transferredOn",
            "housing.underHousingSecurity",
            "housing.earlierBenefit",
            "hasIncome",
            "assets.deposits",
            "assets.vehicles",
            "assets.securities",
            "assets.property",
            "assets.other",
            "incomeClass",
            "singleParent",
            "furtherGenerations",
            "specialStatuses",
            "parentsOwnTwoHomes",
            "migrantPoints",
            "consent");

    private static final List<Rows> LISTS = List.of(
            new Rows("coApplicants", 3, Household.MAX_CO_APPLICANTS + 1, List.of("name", "idNumber", "relation")),
            new Rows("housing.homes", 1, Housing.MAX_ROWS, List.of("place", "ownership", "floorArea")),
            new Rows("housing.plots", 1, Housing.MAX_ROWS, List.of("place", "area")),
            new Rows("incomes", 2, Income.MAX_ROWS, List.of("member", "kind", "monthly", "months")));

    private static final Pattern ROW = Pattern.compile("([a-zA-Z.]+)\\[([0-9]+)](.*)");

    private FormFields() {}

    /**
     * A list of the form.
     *
     * @param name such as {@code incomes}
     * @param offered rows an empty form offers
     * @param most rows that are read
     * @param columns fields of a row
     */
    record Rows(String name, int offered, int most, List<String> columns) {
        /** The places of rows in which anything was typed. */
        List<Integer> used(Map<String, String> typed) {
            return IntStream.range(0, most)
                    .filter(row -> columns.stream()
                            .anyMatch(column -> !typed.getOrDefault(name + "[" + row + "]." + column, "")
                                    .isBlank()))
                    .boxed()
                    .toList();
        }

        /** The places of rows to show: up to the last in use, one more, and at least those offered. */
        List<Integer> shown(Map<String, String> typed) {
            var last = used(typed).stream().max(Comparator.naturalOrder()).orElse(-1);
            return IntStream.range(0, Math.min(most, Math.max(offered, last + 2)))
                    .boxed()
                    .toList();
        }
    }

    static Rows rows(String name) {
        return LISTS.stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no list of the form has this name"));
    }

    /**
     * Whether a form of ours has this field.
     *
     * @throws IllegalArgumentException if it is a row beyond the last one that is read
     */
    static boolean known(String name) {
        if (SINGLE.contains(name)) {
            return true;
        }
        var row = ROW.matcher(name);
        if (!row.matches()) {
            return false;
        }
        var list =
                LISTS.stream().filter(each -> each.name().equals(row.group(1))).findFirst();
        if (list.isEmpty()) {
            return false;
        }
        if (row.group(2).length() > 2
                || Integer.parseInt(row.group(2)) >= list.get().most()) {
            throw new IllegalArgumentException("a form has fewer rows");
        }
        return list.get()
                .columns()
                .contains(row.group(3).substring(Math.min(1, row.group(3).length())));
    }

    /** The field of the form that a field of the draft came from. */
    static String inForm(String draftField, Map<String, String> typed) {
        for (var question : QUESTIONS.entrySet()) {
            if (question.getValue().equals(draftField)) {
                return question.getKey();
            }
        }
        if (draftField.equals("assets")) {
            return "assets.deposits";
        }
        var row = ROW.matcher(draftField);
        if (!row.matches()) {
            return draftField;
        }
        var used = rows(row.group(1)).used(typed);
        var place = Integer.parseInt(row.group(2));
        return row.group(1) + "[" + (place < used.size() ? used.get(place) : place) + "]" + row.group(3);
    }
}
