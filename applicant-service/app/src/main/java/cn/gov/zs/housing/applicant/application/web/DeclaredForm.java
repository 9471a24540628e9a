package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.household.Address;
import cn.gov.zs.housing.applicant.household.Household;
import cn.gov.zs.housing.applicant.identity.EmailAddress;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A declaration as the form of an application shows it again, to be corrected. Identity numbers are left blank: whoever leaves them
 * so keeps them, see {@link Amendment}.
 */
final class DeclaredForm {
    private final Map<String, String> fields = new LinkedHashMap<>();

    private DeclaredForm() {}

    static ApplicationForm of(Declaration declaration) {
        var form = new DeclaredForm();
        form.read(declaration);
        return ApplicationForm.of(form.fields);
    }

    private void read(Declaration declaration) {
        put("category", declaration.category());
        put("formOfSupport", declaration.formOfSupport());
        put("contact.phone", declaration.contact().phone().text());
        put(
                "contact.email",
                declaration.contact().email().map(EmailAddress::text).orElse(""));
        put("employer", declaration.employer());
        address("hukou", declaration.hukou());
        address("current", declaration.current());
        people(declaration.household());
        housing(declaration.household());
        means(declaration.household());
        circumstances(declaration.household());
    }

    private void address(String of, Address address) {
        put(of + ".village", address.village().code());
        put(of + ".detail", address.detail());
    }

    private void people(Household household) {
        put("applicant.name", household.applicant().name().text());
        var coApplicants = household.coApplicants();
        for (int row = 0; row < coApplicants.size(); row++) {
            put(
                    "coApplicants[" + row + "].name",
                    coApplicants.get(row).person().name().text());
            put("coApplicants[" + row + "].relation", coApplicants.get(row).relation());
        }
    }

    private void housing(Household household) {
        var housing = household.housing();
        put("housing.current", housing.current());
        put("housing.hasHome", !housing.homes().isEmpty());
        for (int row = 0; row < housing.homes().size(); row++) {
            var home = housing.homes().get(row);
            put("housing.homes[" + row + "].place", home.place());
            put("housing.homes[" + row + "].ownership", home.ownership());
            put("housing.homes[" + row + "].floorArea", home.floorArea().toPlainString());
        }
        put("housing.hasPlot", !housing.plots().isEmpty());
        for (int row = 0; row < housing.plots().size(); row++) {
            put("housing.plots[" + row + "].place", housing.plots().get(row).place());
            put(
                    "housing.plots[" + row + "].area",
                    housing.plots().get(row).area().toPlainString());
        }
        put("housing.transferred", housing.lastTransfer().isPresent());
        housing.lastTransfer().ifPresent(day -> put("housing.transferredOn", day));
        put("housing.underHousingSecurity", housing.underHousingSecurity());
        put("housing.earlierBenefit", housing.earlierBenefit());
    }

    private void means(Household household) {
        put("hasIncome", !household.incomes().isEmpty());
        for (int row = 0; row < household.incomes().size(); row++) {
            var income = household.incomes().get(row);
            put("incomes[" + row + "].member", income.member());
            put("incomes[" + row + "].kind", income.kind());
            put("incomes[" + row + "].monthly", income.monthly().amount().toPlainString());
            put("incomes[" + row + "].months", income.months());
        }
        var assets = household.assets();
        put("assets.deposits", assets.deposits().amount().toPlainString());
        put("assets.vehicles", assets.vehicles().amount().toPlainString());
        put("assets.securities", assets.securities().amount().toPlainString());
        put("assets.property", assets.property().amount().toPlainString());
        put("assets.other", assets.other().amount().toPlainString());
    }

    private void circumstances(Household household) {
        var circumstances = household.circumstances();
        put("incomeClass", circumstances.incomeClass());
        put("singleParent", circumstances.singleParent());
        put("furtherGenerations", circumstances.furtherGenerations());
        put("specialStatuses", circumstances.specialStatuses());
        put("parentsOwnTwoHomes", circumstances.parentsOwnTwoHomes());
        circumstances.migrantPoints().ifPresent(points -> put("migrantPoints", points));
    }

    private void put(String field, Object value) {
        fields.put(field, value.toString());
    }
}
