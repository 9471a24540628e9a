package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.housing.applicant.application.FormOfSupport;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.household.CurrentHousing;
import cn.gov.zs.housing.applicant.household.IncomeKind;
import cn.gov.zs.housing.applicant.household.Ownership;
import cn.gov.zs.housing.applicant.household.Relation;
import cn.gov.zs.housing.applicant.law.Clause;
import cn.gov.zs.housing.applicant.township.Provinces;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.housing.applicant.township.Village;
import cn.gov.zs.housing.applicant.township.Villages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.validation.BindingResult;

/** What a page needs to show an application's form: what was typed, what is wrong with it, and what there is to choose from. */
public final class FormModel {
    private static final List<Area> AREAS = Townships.list().stream()
            .map(township -> new Area(township, Villages.list(township)))
            .toList();

    private FormModel() {}

    /** A township and its villages. */
    public record Area(Township township, List<Village> villages) {}

    /** Nothing is wrong, or nothing was looked at yet. */
    public static Map<String, Object> of(ApplicationForm form) {
        return of(form, List.of(), List.of());
    }

    /**
     * Something is wrong.
     *
     * @param unread flaws of the form's own fields, which stand before those of the draft
     * @param found flaws of the draft
     */
    public static Map<String, Object> of(ApplicationForm form, List<Flaw> unread, List<Flaw> found) {
        var binding = form.binding();
        FlawErrors.addTo(binding, unread);
        FlawErrors.addTo(binding, form, found);
        var model = new LinkedHashMap<String, Object>();
        model.put(ApplicationForm.NAME, form);
        model.put(BindingResult.MODEL_KEY_PREFIX + ApplicationForm.NAME, binding);
        model.put("categories", ApplicationCategory.values());
        model.put("formsOfSupport", FormOfSupport.values());
        model.put("areas", AREAS);
        model.put("provinces", Provinces.list());
        model.put("yesNo", List.of("false", "true"));
        model.put("relations", Relation.values());
        model.put("currentHousings", CurrentHousing.values());
        model.put("ownerships", Ownership.values());
        model.put("incomeKinds", IncomeKind.values());
        model.put("incomeClasses", IncomeClass.values());
        model.put("published", Clause.PUBLISHED_FACTS);
        return model;
    }
}
