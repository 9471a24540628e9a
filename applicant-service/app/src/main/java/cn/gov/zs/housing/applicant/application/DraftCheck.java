package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.household.Circumstances;
import cn.gov.zs.housing.applicant.household.Household;
import cn.gov.zs.housing.applicant.household.Hukou;
import cn.gov.zs.housing.applicant.household.HukouElsewhere;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Turns a typed application into a submitted one, or says everything that is wrong with it at once. */
public final class DraftCheck {
    private static final Set<ApplicationCategory> LOCAL =
            EnumSet.of(ApplicationCategory.LOCAL_LOW_INCOME, ApplicationCategory.LOCAL_OTHER);

    private final Draft draft;
    private final Instant now;
    private final Flaws flaws = new Flaws();
    private final PeopleCheck people;
    private final MeansCheck means;

    private DraftCheck(Draft draft, Instant now) {
        this.draft = draft;
        this.now = now;
        this.people = new PeopleCheck(draft, ShanghaiDay.of(now), flaws);
        this.means = new MeansCheck(draft, ShanghaiDay.of(now), flaws);
    }

    /**
     * Checks what a household typed itself.
     *
     * @param id the number of the form it came from
     * @param ownerSubject Keycloak subject of who typed it
     * @param now when it arrived
     */
    public static DraftAnswer check(Draft draft, ApplicationId id, String ownerSubject, Instant now) {
        return check(draft, id, Entry.online(ownerSubject), Optional.of(ownerSubject), now);
    }

    /**
     * Checks a typed application.
     *
     * @param id the number of the form it came from
     * @param entry who put it in, and how
     * @param ownerSubject Keycloak subject of the household; empty for one without an account
     * @param now when it arrived
     */
    public static DraftAnswer check(
            Draft draft, ApplicationId id, Entry entry, Optional<String> ownerSubject, Instant now) {
        return new DraftCheck(draft, now).answer(id, entry, ownerSubject);
    }

    private DraftAnswer answer(ApplicationId id, Entry entry, Optional<String> ownerSubject) {
        var category = flaws.choice("category", draft.category(), ApplicationCategory.class);
        var form = flaws.choice("formOfSupport", draft.formOfSupport(), FormOfSupport.class);
        var applicant = people.applicant();
        var contact = people.contact();
        var hukou = people.hukou(draft.hukou());
        var current = people.address("current", draft.current());
        requireLocal(category, hukou);
        var employer = flaws.optionalText("employer", draft.employer(), Declaration.MAX_EMPLOYER);
        var coApplicants = people.coApplicants();
        var housing = means.housing();
        var incomes = means.incomes(1 + draft.coApplicants().size());
        var assets = means.assets();
        var circumstances = circumstances(category);
        if (!Boolean.TRUE.equals(draft.consent())) {
            flaws.add("consent", Flaw.Kind.CONSENT_MISSING);
        }
        if (!flaws.none()) {
            return new DraftAnswer.Flawed(flaws.list());
        }
        return new DraftAnswer.Complete(new Submitted(new Declaration(
                id,
                entry,
                ownerSubject,
                category.orElseThrow(),
                form.orElseThrow(),
                new Household(
                        applicant.orElseThrow(),
                        coApplicants,
                        housing.orElseThrow(),
                        incomes.orElseThrow(),
                        assets.orElseThrow(),
                        circumstances.orElseThrow()),
                contact.orElseThrow(),
                hukou.orElseThrow(),
                current.orElseThrow(),
                employer.orElseThrow(),
                now,
                now)));
    }

    /** Two categories are for households with hukou here (domain facts 1.2); another place of hukou asks for another category. */
    private void requireLocal(Optional<ApplicationCategory> category, Optional<Hukou> hukou) {
        if (category.filter(LOCAL::contains).isPresent()
                && hukou.filter(HukouElsewhere.class::isInstance).isPresent()) {
            flaws.add("category", Flaw.Kind.NOT_LOCAL);
        }
    }

    private Optional<Circumstances> circumstances(Optional<ApplicationCategory> category) {
        var incomeClass = flaws.choice("incomeClass", draft.incomeClass(), IncomeClass.class);
        var singleParent = flaws.required("singleParent", draft.singleParent());
        var generations =
                flaws.count("furtherGenerations", draft.furtherGenerations(), Circumstances.MAX_FURTHER_GENERATIONS);
        var statuses = flaws.count("specialStatuses", draft.specialStatuses(), Circumstances.MAX_SPECIAL_STATUSES);
        var parents = flaws.required("parentsOwnTwoHomes", draft.parentsOwnTwoHomes());
        var points = points(category);
        return flaws.none()
                ? Optional.of(new Circumstances(
                        incomeClass.orElseThrow(),
                        singleParent.orElseThrow(),
                        generations.orElseThrow(),
                        statuses.orElseThrow(),
                        parents.orElseThrow(),
                        points))
                : Optional.empty();
    }

    /** Who applies in the migrants' category has points; the others may leave them out. */
    private Optional<Integer> points(Optional<ApplicationCategory> category) {
        var typed = draft.migrantPoints();
        return typed == null
                        && category.filter(ApplicationCategory.MIGRANT_POINTS::equals)
                                .isEmpty()
                ? Optional.empty()
                : flaws.count("migrantPoints", typed, Circumstances.MAX_POINTS);
    }
}
