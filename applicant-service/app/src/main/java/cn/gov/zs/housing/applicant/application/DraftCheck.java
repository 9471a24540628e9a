package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.household.Address;
import cn.gov.zs.housing.applicant.household.Circumstances;
import cn.gov.zs.housing.applicant.household.CoApplicant;
import cn.gov.zs.housing.applicant.household.Dwelling;
import cn.gov.zs.housing.applicant.household.Household;
import cn.gov.zs.housing.applicant.household.Relation;
import cn.gov.zs.housing.applicant.household.Yuan;
import cn.gov.zs.housing.applicant.identity.IdNumber;
import cn.gov.zs.housing.applicant.identity.Person;
import cn.gov.zs.housing.applicant.identity.PersonName;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.housing.applicant.township.Townships;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a typed application into a submitted one, or says everything that is wrong with it at once. */
public final class DraftCheck {
    private final Draft draft;
    private final Instant now;
    private final Flaws flaws = new Flaws();
    private final Set<IdNumber> members = new HashSet<>();

    private DraftCheck(Draft draft, Instant now) {
        this.draft = draft;
        this.now = now;
    }

    /**
     * Checks a typed application.
     *
     * @param id the number of the form it came from
     * @param ownerSubject Keycloak subject of who typed it
     * @param now when it arrived
     */
    public static DraftAnswer check(Draft draft, ApplicationId id, String ownerSubject, Instant now) {
        return new DraftCheck(draft, now).answer(id, ownerSubject);
    }

    private DraftAnswer answer(ApplicationId id, String ownerSubject) {
        var category = flaws.choice("category", draft.category(), ApplicationCategory.class);
        var applicant = applicant();
        var hukou = address("hukou", draft.hukou());
        var current = address("current", draft.current());
        var employer = flaws.optionalText("employer", draft.employer(), Declaration.MAX_EMPLOYER);
        var household = household(applicant);
        if (!Boolean.TRUE.equals(draft.consent())) {
            flaws.add("consent", Flaw.Kind.CONSENT_MISSING);
        }
        if (!flaws.none()) {
            return new DraftAnswer.Flawed(flaws.list());
        }
        return new DraftAnswer.Complete(new Submitted(new Declaration(
                id,
                ownerSubject,
                category.orElseThrow(),
                household.orElseThrow(),
                hukou.orElseThrow(),
                current.orElseThrow(),
                employer.orElseThrow(),
                now,
                now)));
    }

    private Optional<Household> household(Optional<Person> applicant) {
        var coApplicants = coApplicants();
        var dwelling = dwelling();
        var income = flaws.number("yearlyIncome", draft.yearlyIncome(), Yuan::holds);
        var assets = flaws.number("declaredAssets", draft.declaredAssets(), Yuan::holds);
        var circumstances = circumstances();
        if (!flaws.none()) {
            return Optional.empty();
        }
        return Optional.of(new Household(
                applicant.orElseThrow(),
                coApplicants,
                dwelling.orElseThrow(),
                new Yuan(income.orElseThrow()),
                new Yuan(assets.orElseThrow()),
                circumstances.orElseThrow()));
    }

    private Optional<Person> applicant() {
        return flaws.required("applicant", draft.applicant())
                .flatMap(person -> person("applicant", person.name(), person.idNumber()));
    }

    private List<CoApplicant> coApplicants() {
        var typed = draft.coApplicants();
        if (typed.size() > Household.MAX_CO_APPLICANTS) {
            flaws.add("coApplicants", Flaw.Kind.TOO_MANY);
            return List.of();
        }
        var read = new ArrayList<CoApplicant>();
        for (int row = 0; row < typed.size(); row++) {
            var field = "coApplicants[" + row + "]";
            var coApplicant = typed.get(row);
            var person = person(field, coApplicant.name(), coApplicant.idNumber());
            var relation = flaws.choice(field + ".relation", coApplicant.relation(), Relation.class);
            person.ifPresent(who -> relation.ifPresent(what -> read.add(new CoApplicant(who, what))));
        }
        return read;
    }

    private Optional<Person> person(String field, @Nullable String typedName, @Nullable String typedIdNumber) {
        var name = name(field + ".name", typedName);
        var idNumber = idNumber(field + ".idNumber", typedIdNumber);
        return name.flatMap(called -> idNumber.map(number -> new Person(called, number)));
    }

    private Optional<PersonName> name(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            flaws.add(field, Flaw.Kind.REQUIRED);
            return Optional.empty();
        }
        var name = PersonName.read(typed);
        if (name.isEmpty()) {
            flaws.add(field, Flaw.Kind.NOT_A_NAME);
        }
        return name;
    }

    private Optional<IdNumber> idNumber(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            flaws.add(field, Flaw.Kind.REQUIRED);
            return Optional.empty();
        }
        switch (IdNumber.read(typed, ShanghaiDay.of(now))) {
            case IdNumber.Reading.Valid(IdNumber number) -> {
                if (members.add(number)) {
                    return Optional.of(number);
                }
                flaws.add(field, Flaw.Kind.SAME_PERSON_TWICE);
            }
            case IdNumber.Reading.Faulty(IdNumber.Fault fault) ->
                flaws.add(
                        field,
                        switch (fault) {
                            case FORM -> Flaw.Kind.ID_FORM;
                            case CHECK_DIGIT -> Flaw.Kind.ID_CHECK_DIGIT;
                            case BIRTH_DATE -> Flaw.Kind.ID_BIRTH_DATE;
                            case FUTURE_BIRTH_DATE -> Flaw.Kind.ID_FUTURE_BIRTH_DATE;
                        });
        }
        return Optional.empty();
    }

    private Optional<Address> address(String field, Draft.@Nullable AddressDraft typed) {
        if (typed == null) {
            flaws.add(field, Flaw.Kind.REQUIRED);
            return Optional.empty();
        }
        var township = township(field + ".township", typed.township());
        var community = flaws.text(field + ".community", typed.community(), Address.MAX_COMMUNITY);
        var detail = flaws.text(field + ".detail", typed.detail(), Address.MAX_DETAIL);
        return township.flatMap(in -> community.flatMap(of -> detail.map(at -> new Address(in, of, at))));
    }

    private Optional<Township> township(String field, @Nullable String code) {
        if (code == null || code.isBlank()) {
            flaws.add(field, Flaw.Kind.REQUIRED);
            return Optional.empty();
        }
        var township = Townships.find(code);
        if (township.isEmpty()) {
            flaws.add(field, Flaw.Kind.UNKNOWN_TOWNSHIP);
        }
        return township;
    }

    private Optional<Dwelling> dwelling() {
        var hasHome = flaws.required("hasHome", draft.hasHome());
        if (hasHome.isEmpty()) {
            return Optional.empty();
        }
        var area = draft.floorArea();
        if (hasHome.get()) {
            return flaws.number("floorArea", area, Dwelling.OwnHome::holds).map(Dwelling.OwnHome::new);
        }
        if (area != null && area.signum() != 0) {
            flaws.add("floorArea", Flaw.Kind.AREA_WITHOUT_HOME);
            return Optional.empty();
        }
        return Optional.of(new Dwelling.NoHome());
    }

    private Optional<Circumstances> circumstances() {
        var incomeClass = flaws.choice("incomeClass", draft.incomeClass(), IncomeClass.class);
        var singleParent = flaws.required("singleParent", draft.singleParent());
        var generations =
                flaws.count("furtherGenerations", draft.furtherGenerations(), Circumstances.MAX_FURTHER_GENERATIONS);
        var statuses = flaws.count("specialStatuses", draft.specialStatuses(), Circumstances.MAX_SPECIAL_STATUSES);
        var parents = flaws.required("parentsOwnTwoHomes", draft.parentsOwnTwoHomes());
        return flaws.none()
                ? Optional.of(new Circumstances(
                        incomeClass.orElseThrow(),
                        singleParent.orElseThrow(),
                        generations.orElseThrow(),
                        statuses.orElseThrow(),
                        parents.orElseThrow()))
                : Optional.empty();
    }
}
