package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.application.Draft;
import cn.gov.zs.housing.applicant.application.Draft.AddressDraft;
import cn.gov.zs.housing.applicant.application.Draft.AssetsDraft;
import cn.gov.zs.housing.applicant.application.Draft.CoApplicantDraft;
import cn.gov.zs.housing.applicant.application.Draft.ContactDraft;
import cn.gov.zs.housing.applicant.application.Draft.HomeDraft;
import cn.gov.zs.housing.applicant.application.Draft.HousingDraft;
import cn.gov.zs.housing.applicant.application.Draft.HukouDraft;
import cn.gov.zs.housing.applicant.application.Draft.IncomeDraft;
import cn.gov.zs.housing.applicant.application.Draft.PersonDraft;
import cn.gov.zs.housing.applicant.application.Draft.PlotDraft;
import cn.gov.zs.housing.applicant.application.Flaw;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.MapBindingResult;

/**
 * The form of a new application as the browser sends it: every field is text under its name, so that what was typed can be shown
 * again. Names that no field has are passed over.
 *
 * <p>Beside the fields of the draft it asks {@code housing.hasHome}, {@code housing.hasPlot} and {@code hasIncome}: a list left empty
 * must be a "no", never forgotten.
 */
public final class ApplicationForm {
    /** The name of the form on pages. */
    public static final String NAME = "form";

    private final Map<String, String> typed;

    private ApplicationForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /**
     * Reads the fields of a form by their names.
     *
     * @throws IllegalArgumentException if there is a row that no form of ours offers
     */
    public static ApplicationForm of(MultiValueMap<String, String> fields) {
        return of(fields.toSingleValueMap());
    }

    /**
     * The same, each field having one value.
     *
     * @throws IllegalArgumentException if there is a row that no form of ours offers
     */
    public static ApplicationForm of(Map<String, String> fields) {
        var typed = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> {
            if (FormFields.known(name)) {
                typed.put(name, value);
            }
        });
        return new ApplicationForm(typed);
    }

    /** What was typed into a field; empty when nothing was. */
    public String text(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Every field that was sent. */
    public Map<String, String> fields() {
        return Map.copyOf(typed);
    }

    /** The places of the rows to show in a list of the form: those in use, and room for more. */
    public List<Integer> rows(String list) {
        return FormFields.rows(list).shown(typed);
    }

    /** What Thymeleaf binds the fields to, without errors yet. */
    MapBindingResult binding() {
        return new MapBindingResult(typed, NAME);
    }

    /** The name in this form of a field of the draft: a draft leaves unused rows out. */
    public String inForm(String draftField) {
        return FormFields.inForm(draftField, typed);
    }

    /** What was typed, with numbers and days read; those that are none are said to {@code numbers} and {@code days}. */
    public Draft draft(TypedNumbers numbers, TypedDays days) {
        return new Draft(
                text("category"),
                text("formOfSupport"),
                new PersonDraft(text("applicant.name"), text("applicant.idNumber")),
                new ContactDraft(text("contact.phone"), text("contact.email")),
                used(
                        "coApplicants",
                        row -> new CoApplicantDraft(
                                text(row + "name"), text(row + "idNumber"), text(row + "relation"))),
                new HukouDraft(
                        text("hukou.village"), text("hukou.province"), text("hukou.county"), text("hukou.detail")),
                new AddressDraft(text("current.village"), text("current.detail")),
                text("employer"),
                new HousingDraft(
                        text("housing.current"),
                        asked(
                                "housing.hasHome",
                                "housing.homes",
                                row -> new HomeDraft(
                                        text(row + "place"),
                                        text(row + "ownership"),
                                        numbers.decimal(row + "floorArea", text(row + "floorArea")))),
                        asked(
                                "housing.hasPlot",
                                "housing.plots",
                                row -> new PlotDraft(
                                        text(row + "place"), numbers.decimal(row + "area", text(row + "area")))),
                        yes("housing.transferred"),
                        days.day("housing.transferredOn", text("housing.transferredOn")),
                        yes("housing.underHousingSecurity"),
                        yes("housing.earlierBenefit")),
                asked(
                        "hasIncome",
                        "incomes",
                        row -> new IncomeDraft(
                                member(text(row + "member")),
                                text(row + "kind"),
                                numbers.decimal(row + "monthly", text(row + "monthly")),
                                numbers.count(row + "months", text(row + "months")))),
                new AssetsDraft(
                        numbers.decimal("assets.deposits", text("assets.deposits")),
                        numbers.decimal("assets.vehicles", text("assets.vehicles")),
                        numbers.decimal("assets.securities", text("assets.securities")),
                        numbers.decimal("assets.property", text("assets.property")),
                        numbers.decimal("assets.other", text("assets.other"))),
                text("incomeClass"),
                ticked("singleParent"),
                numbers.count("furtherGenerations", text("furtherGenerations")),
                numbers.count("specialStatuses", text("specialStatuses")),
                ticked("parentsOwnTwoHomes"),
                numbers.count("migrantPoints", text("migrantPoints")),
                ticked("consent"));
    }

    /** Rows that were filled in although their question was answered with no: said where they stand, never passed over. */
    public List<Flaw> notAsked() {
        return FormFields.QUESTIONS.entrySet().stream()
                .filter(question -> "false".equals(text(question.getKey())))
                .flatMap(question -> FormFields.rows(question.getValue()).used(typed).stream()
                        .limit(1)
                        .map(_ -> new Flaw(question.getKey(), Flaw.Kind.NOT_ASKED)))
                .toList();
    }

    private <T> List<T> used(String list, Function<String, T> read) {
        return FormFields.rows(list).used(typed).stream()
                .map(row -> read.apply(list + "[" + row + "]."))
                .toList();
    }

    /** Null when the question was not answered; with a yes at least one row, which may be blank and is flawed then. */
    private <T> @Nullable List<@Nullable T> asked(String question, String list, Function<String, T> read) {
        return switch (text(question)) {
            case "false" -> List.of();
            case "true" -> {
                List<@Nullable T> rows = List.copyOf(used(list, read));
                yield rows.isEmpty() ? List.of(read.apply(list + "[0].")) : rows;
            }
            default -> null;
        };
    }

    /** A form offers every row of co-applicants; a draft counts those in use. */
    private @Nullable Integer member(String typedMember) {
        if (!typedMember.matches("[0-9]{1,2}")) {
            return typedMember.isBlank() ? null : Integer.valueOf(-1);
        }
        var row = Integer.parseInt(typedMember);
        var place = FormFields.rows("coApplicants").used(typed).indexOf(row - 1);
        return row == 0 ? 0 : place < 0 ? -1 : place + 1;
    }

    private @Nullable Boolean yes(String question) {
        return text(question).isBlank() ? null : Boolean.valueOf("true".equals(text(question)));
    }

    private boolean ticked(String box) {
        return "true".equals(text(box));
    }

    /** It holds whole identity numbers as text. */
    @Override
    public String toString() {
        return "application form as sent";
    }
}
