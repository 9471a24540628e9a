package cn.gov.zs.housing.applicant.paperforms.web;

import cn.gov.zs.housing.applicant.application.FormOfSupport;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.household.CurrentHousing;
import cn.gov.zs.housing.applicant.household.IncomeKind;
import cn.gov.zs.housing.applicant.household.Ownership;
import cn.gov.zs.housing.applicant.household.Relation;
import cn.gov.zs.housing.applicant.paperforms.Choices;
import cn.gov.zs.housing.applicant.township.Province;
import cn.gov.zs.housing.applicant.township.Provinces;
import cn.gov.zs.housing.applicant.township.Village;
import cn.gov.zs.housing.applicant.township.Villages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** The template's lists in the words of the pages, in Chinese as the paper forms are. */
public final class TemplateChoices {
    private TemplateChoices() {}

    /** All of them. */
    public static Choices of(MessageSource texts) {
        return new Choices(Map.of(
                Choices.CATEGORIES,
                words(texts, "category.", ApplicationCategory.values()),
                Choices.INCOME_CLASSES,
                words(texts, "income.", IncomeClass.values()),
                Choices.RELATIONS,
                words(texts, "relation.", Relation.values()),
                Choices.FORMS_OF_SUPPORT,
                words(texts, "form-of-support.", FormOfSupport.values()),
                Choices.CURRENT_HOUSING,
                words(texts, "current-housing.", CurrentHousing.values()),
                Choices.OWNERSHIPS,
                words(texts, "ownership.", Ownership.values()),
                Choices.INCOME_KINDS,
                words(texts, "income-kind.", IncomeKind.values()),
                Choices.PROVINCES,
                listed(Provinces.list().stream(), Province::name, Province::code),
                Choices.VILLAGES,
                listed(
                        Villages.list().stream(),
                        village -> village.township().name() + " " + village.name(),
                        Village::code)));
    }

    private static Map<String, String> words(MessageSource texts, String prefix, Enum<?>[] values) {
        return listed(
                Stream.of(values),
                value -> texts.getMessage(prefix + value.name(), null, Locale.SIMPLIFIED_CHINESE),
                Enum::name);
    }

    private static <T> Map<String, String> listed(
            Stream<T> values, Function<T, String> label, Function<T, String> code) {
        var list = new LinkedHashMap<String, String>();
        values.forEach(value -> list.put(label.apply(value), code.apply(value)));
        return list;
    }
}
