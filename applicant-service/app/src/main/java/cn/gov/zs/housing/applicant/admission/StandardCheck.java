package cn.gov.zs.housing.applicant.admission;

import cn.gov.zs.housing.applicant.admission.StandardDraft.LimitDraft;
import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.housing.applicant.application.Flaws;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The one door into the book of standards, for an officer's entry as for what comes with the system. */
public final class StandardCheck {
    private final StandardDraft draft;
    private final LocalDate today;
    private final Flaws flaws = new Flaws();

    private StandardCheck(StandardDraft draft, LocalDate today) {
        this.draft = draft;
        this.today = today;
    }

    /**
     * Checks a typed standard.
     *
     * @param today the day in Shanghai, to refuse a document from the future
     */
    public static StandardAnswer check(StandardDraft draft, LocalDate today) {
        return new StandardCheck(draft, today).answer();
    }

    private StandardAnswer answer() {
        var category = flaws.choice("category", draft.category(), ApplicationCategory.class);
        var firstDay = firstDay();
        var title = flaws.text("sourceTitle", draft.sourceTitle(), SourceDocument.MAX_TITLE);
        var number = number();
        var date = sourceDate();
        var limits = limits();
        if (!flaws.none()) {
            return new StandardAnswer.Flawed(flaws.list());
        }
        return new StandardAnswer.Complete(new AdmissionStandard(
                category.orElseThrow(),
                firstDay.orElseThrow(),
                new SourceDocument(title.orElseThrow(), number, date),
                draft.sample(),
                limits));
    }

    private Optional<LocalDate> firstDay() {
        return flaws.required("firstDay", draft.firstDay()).filter(day -> {
            // a day more than ten years ahead is a slip of the keyboard
            var held = !day.isBefore(AdmissionStandard.EARLIEST) && day.isBefore(today.plusYears(10));
            if (!held) {
                flaws.add("firstDay", Flaw.Kind.OUT_OF_RANGE);
            }
            return held;
        });
    }

    private Optional<String> number() {
        var number = draft.sample()
                ? flaws.optionalText("sourceNumber", draft.sourceNumber(), SourceDocument.MAX_NUMBER)
                : flaws.text("sourceNumber", draft.sourceNumber(), SourceDocument.MAX_NUMBER);
        return number.filter(text -> !text.isBlank());
    }

    private Optional<LocalDate> sourceDate() {
        var date = draft.sourceDate();
        if (date == null) {
            return draft.sample() ? Optional.empty() : flaws.required("sourceDate", date);
        }
        if (date.isAfter(today)) {
            flaws.add("sourceDate", Flaw.Kind.IN_THE_FUTURE);
        } else if (date.isBefore(AdmissionStandard.EARLIEST)) {
            flaws.add("sourceDate", Flaw.Kind.OUT_OF_RANGE);
        }
        return Optional.of(date);
    }

    private List<Limit> limits() {
        var read = new ArrayList<Limit>();
        var seen = EnumSet.noneOf(Criterion.class);
        for (LimitDraft limit : draft.limits()) {
            if (!seen.add(limit.criterion())) {
                flaws.add(limit.field() + ".number", Flaw.Kind.TOO_MANY);
            }
            read(limit).ifPresent(read::add);
        }
        if (draft.limits().isEmpty()) {
            flaws.add("limits", Flaw.Kind.REQUIRED);
        }
        return read;
    }

    private Optional<Limit> read(LimitDraft limit) {
        var clause = flaws.text(limit.field() + ".clause", limit.clause(), Limit.MAX_CLAUSE);
        var criterion = limit.criterion();
        if (criterion.measured()) {
            var number = flaws.number(limit.field() + ".number", limit.number(), criterion::holds);
            return number.flatMap(
                    held -> clause.map(words -> new Limit.Measured(criterion, held, limit.included(), words)));
        }
        if (limit.number() != null) {
            flaws.add(limit.field() + ".number", Flaw.Kind.OUT_OF_RANGE);
        }
        return clause.map(words -> new Limit.Bar(criterion, words));
    }
}
