package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.admission.SourceDocument;
import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.housing.applicant.application.Flaws;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The one door into the book of rules, for an officer's entry as for what comes with the system. */
public final class RuleCheck {
    private RuleCheck() {}

    /** What became of a typed rule. */
    public sealed interface Answer {
        /** It is one. */
        record Complete(SubsidyRule rule) implements Answer {}

        /** Something is wrong with it; all of it is said at once. */
        record Flawed(List<Flaw> flaws) implements Answer {
            /** Keeps its own copy of the list. */
            public Flawed {
                flaws = List.copyOf(flaws);
            }
        }
    }

    /** @param today the day in Shanghai, to refuse a document from the future */
    public static Answer check(RuleDraft draft, LocalDate today) {
        var flaws = new Flaws();
        var firstDay = flaws.required("firstDay", draft.firstDay());
        // a day more than ten years ahead is a slip of the keyboard
        if (firstDay.filter(day -> day.isBefore(SubsidyRule.EARLIEST) || !day.isBefore(today.plusYears(10)))
                .isPresent()) {
            flaws.add("firstDay", Flaw.Kind.OUT_OF_RANGE);
        }
        var title = flaws.text("sourceTitle", draft.sourceTitle(), SourceDocument.MAX_TITLE);
        var number = (draft.sample()
                        ? flaws.optionalText("sourceNumber", draft.sourceNumber(), SourceDocument.MAX_NUMBER)
                        : flaws.text("sourceNumber", draft.sourceNumber(), SourceDocument.MAX_NUMBER))
                .filter(text -> !text.isBlank());
        var date = draft.sample()
                ? Optional.ofNullable(draft.sourceDate())
                : flaws.required("sourceDate", draft.sourceDate());
        if (date.filter(day -> day.isAfter(today)).isPresent()) {
            flaws.add("sourceDate", Flaw.Kind.IN_THE_FUTURE);
        }
        var rate = flaws.number("rate", draft.rate(), SubsidyRule::holdsRate);
        var perPerson = flaws.number("areaPerPerson", draft.areaPerPerson(), SubsidyRule::holdsArea);
        var cap = flaws.number("areaCap", draft.areaCap(), SubsidyRule::holdsArea);
        for (var incomeClass : IncomeClass.values()) {
            flaws.number(
                    "coefficients[" + incomeClass + "]",
                    draft.coefficients().get(incomeClass),
                    SubsidyRule::holdsCoefficient);
        }
        for (var kind : FamilyKind.values()) {
            flaws.number(
                    "familyCoefficients[" + kind + "]",
                    draft.familyCoefficients().get(kind),
                    SubsidyRule::holdsCoefficient);
        }
        if (!flaws.none()) {
            return new Answer.Flawed(flaws.list());
        }
        return new Answer.Complete(new SubsidyRule(
                firstDay.orElseThrow(),
                new SourceDocument(title.orElseThrow(), number, date),
                draft.sample(),
                rate.orElseThrow(),
                perPerson.orElseThrow(),
                cap.orElseThrow(),
                draft.coefficients(),
                draft.familyCoefficients()));
    }
}
