package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.Draft;
import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.housing.applicant.household.Address;
import cn.gov.zs.housing.applicant.household.Circumstances;
import cn.gov.zs.housing.applicant.household.Household;
import cn.gov.zs.housing.applicant.household.Housing;
import cn.gov.zs.housing.applicant.household.HukouElsewhere;
import cn.gov.zs.platform.http.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/**
 * The form of a declaration, for features in which a household declares anew: the one place through which they see it. Identity
 * numbers are never filled in; who leaves one blank keeps the one that is known.
 */
public final class DeclarationForm {
    private final Map<String, String> fields = new LinkedHashMap<>();

    private DeclarationForm() {}

    /**
     * What was typed.
     *
     * @param formId the form's own number
     * @param draft what it says
     * @param flaws of the form's own fields: numbers and days that could not be read, rows beside a "no"
     */
    public record Typed(UUID formId, Draft draft, List<Flaw> flaws, ApplicationForm form) {
        /** It holds whole identity numbers as text. */
        @Override
        public String toString() {
            return "declaration as typed";
        }
    }

    /** What a page shows before anything is typed: what the household declared last. */
    public static Map<String, Object> shown(Declaration standing, UUID formId) {
        var filled = new DeclarationForm();
        filled.fields.put("formId", formId.toString());
        filled.declaration(standing);
        return FormModel.of(ApplicationForm.of(filled.fields));
    }

    /** What a page shows again, with an error beside each field that has one. */
    public static Map<String, Object> again(Typed typed, List<Flaw> found) {
        return FormModel.of(typed.form(), typed.flaws(), found);
    }

    /** Reads the fields of a form; 400 when they are those of no form of ours. */
    public static Typed read(MultiValueMap<String, String> fields) {
        try {
            var form = ApplicationForm.of(fields);
            var numbers = new TypedNumbers();
            var days = new TypedDays();
            var draft = form.draft(numbers, days);
            var flaws = new ArrayList<Flaw>(numbers.flaws());
            flaws.addAll(days.flaws());
            flaws.addAll(form.notAsked());
            return new Typed(UUID.fromString(form.text("formId")), draft, List.copyOf(flaws), form);
        } catch (IllegalArgumentException noFormOfOurs) {
            throw new ProblemException(400, "request.malformed", Map.of());
        }
    }

    private void declaration(Declaration standing) {
        fields.put("category", standing.category().name());
        fields.put("formOfSupport", standing.formOfSupport().name());
        fields.put("contact.phone", standing.contact().phone().text());
        standing.contact().email().ifPresent(email -> fields.put("contact.email", email.text()));
        switch (standing.hukou()) {
            case Address address -> address("hukou", address);
            case HukouElsewhere(var province, var county, var detail) -> {
                fields.put("hukou.province", province.code());
                fields.put("hukou.county", county);
                fields.put("hukou.detail", detail);
            }
        }
        address("current", standing.current());
        fields.put("employer", standing.employer());
        people(standing.household());
        housing(standing.household().housing());
        means(standing.household());
        circumstances(standing.household().circumstances());
    }

    private void address(String of, Address address) {
        fields.put(of + ".village", address.village().code());
        fields.put(of + ".detail", address.detail());
    }

    private void people(Household household) {
        fields.put("applicant.name", household.applicant().name().text());
        for (int place = 0; place < household.coApplicants().size(); place++) {
            var one = household.coApplicants().get(place);
            var row = "coApplicants[" + place + "].";
            fields.put(row + "name", one.person().name().text());
            fields.put(row + "relation", one.relation().name());
        }
    }

    private void housing(Housing housing) {
        fields.put("housing.current", housing.current().name());
        fields.put("housing.hasHome", String.valueOf(!housing.homes().isEmpty()));
        for (int place = 0; place < housing.homes().size(); place++) {
            var home = housing.homes().get(place);
            var row = "housing.homes[" + place + "].";
            fields.put(row + "place", home.place());
            fields.put(row + "ownership", home.ownership().name());
            fields.put(row + "floorArea", home.floorArea().toPlainString());
        }
        fields.put("housing.hasPlot", String.valueOf(!housing.plots().isEmpty()));
        for (int place = 0; place < housing.plots().size(); place++) {
            var plot = housing.plots().get(place);
            fields.put("housing.plots[" + place + "].place", plot.place());
            fields.put("housing.plots[" + place + "].area", plot.area().toPlainString());
        }
        fields.put("housing.transferred", String.valueOf(housing.lastTransfer().isPresent()));
        housing.lastTransfer().ifPresent(day -> fields.put("housing.transferredOn", day.toString()));
        fields.put("housing.underHousingSecurity", String.valueOf(housing.underHousingSecurity()));
        fields.put("housing.earlierBenefit", String.valueOf(housing.earlierBenefit()));
    }

    private void means(Household household) {
        fields.put("hasIncome", String.valueOf(!household.incomes().isEmpty()));
        for (int place = 0; place < household.incomes().size(); place++) {
            var income = household.incomes().get(place);
            var row = "incomes[" + place + "].";
            fields.put(row + "member", String.valueOf(income.member()));
            fields.put(row + "kind", income.kind().name());
            fields.put(row + "monthly", income.monthly().amount().toPlainString());
            fields.put(row + "months", String.valueOf(income.months()));
        }
        var assets = household.assets();
        fields.put("assets.deposits", assets.deposits().amount().toPlainString());
        fields.put("assets.vehicles", assets.vehicles().amount().toPlainString());
        fields.put("assets.securities", assets.securities().amount().toPlainString());
        fields.put("assets.property", assets.property().amount().toPlainString());
        fields.put("assets.other", assets.other().amount().toPlainString());
    }

    private void circumstances(Circumstances circumstances) {
        fields.put("incomeClass", circumstances.incomeClass().name());
        fields.put("singleParent", circumstances.singleParent() ? "true" : "");
        fields.put("furtherGenerations", String.valueOf(circumstances.furtherGenerations()));
        fields.put("specialStatuses", String.valueOf(circumstances.specialStatuses()));
        fields.put("parentsOwnTwoHomes", circumstances.parentsOwnTwoHomes() ? "true" : "");
        circumstances.migrantPoints().ifPresent(points -> fields.put("migrantPoints", String.valueOf(points)));
    }

    /** It holds what a household declared. */
    @Override
    public String toString() {
        return "form of a declaration";
    }
}
