package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.application.Draft.CoApplicantDraft;
import cn.gov.zs.housing.applicant.application.Draft.PersonDraft;
import cn.gov.zs.housing.applicant.household.CoApplicant;
import cn.gov.zs.housing.applicant.identity.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A declaration in the place of an earlier one of the same case (更正申报).
 *
 * <p>An identity number left blank stays what it was for the member of that name, so that nobody has to see it or type it again. The
 * consent given with the first declaration holds.
 */
public sealed interface Amendment {
    /** Nothing is wrong with it. */
    record Complete(Declaration declaration) implements Amendment {}

    /**
     * Something is wrong; all of it is said at once.
     *
     * @param flaws at least one, in the order of the form
     */
    record Flawed(List<Flaw> flaws) implements Amendment {
        /** Keeps its own copy of the list. */
        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }

    /**
     * Checks what was typed.
     *
     * @param now when it arrived
     */
    static Amendment check(Draft draft, Declaration earlier, Instant now) {
        var filled = filled(draft, earlier);
        return switch (DraftCheck.check(filled, earlier.id(), earlier.entry(), earlier.ownerSubject(), now)) {
            case DraftAnswer.Complete(Submitted submitted) ->
                new Complete(submitted.declaration().inPlaceOf(earlier));
            case DraftAnswer.Flawed(List<Flaw> flaws) -> new Flawed(flaws);
        };
    }

    private static Draft filled(Draft draft, Declaration earlier) {
        var typed = draft.applicant();
        var applicant =
                typed == null ? null : new PersonDraft(typed.name(), number(typed.name(), typed.idNumber(), earlier));
        var coApplicants = draft.coApplicants().stream()
                .map(row ->
                        new CoApplicantDraft(row.name(), number(row.name(), row.idNumber(), earlier), row.relation()))
                .toList();
        return new Draft(
                draft.category(),
                draft.formOfSupport(),
                applicant,
                draft.contact(),
                coApplicants,
                draft.hukou(),
                draft.current(),
                draft.employer(),
                draft.housing(),
                draft.incomes(),
                draft.assets(),
                draft.incomeClass(),
                draft.singleParent(),
                draft.furtherGenerations(),
                draft.specialStatuses(),
                draft.parentsOwnTwoHomes(),
                draft.migrantPoints(),
                true);
    }

    private static @Nullable String number(@Nullable String name, @Nullable String typed, Declaration earlier) {
        if (name == null || (typed != null && !typed.isBlank())) {
            return typed;
        }
        return declared(name.strip(), earlier)
                .map(person -> person.idNumber().whole())
                .orElse(typed);
    }

    /** The one member of this name; two of one name have to be told apart by their numbers. */
    private static Optional<Person> declared(String name, Declaration earlier) {
        var household = earlier.household();
        var named = Stream.concat(
                        Stream.of(household.applicant()),
                        household.coApplicants().stream().map(CoApplicant::person))
                .filter(person -> person.name().text().equals(name))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
