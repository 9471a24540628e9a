package cn.gov.zs.housing.applicant.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.Submitted;
import cn.gov.zs.housing.applicant.duplicates.Duplicate.Kind;
import cn.gov.zs.housing.applicant.household.CoApplicant;
import cn.gov.zs.housing.applicant.household.Household;
import cn.gov.zs.housing.applicant.household.HouseholdSamples;
import cn.gov.zs.housing.applicant.household.Relation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
    private static final Application SPOUSES = household(1, List.of(2), Relation.SPOUSE);

    @Test
    void a_member_in_another_open_application_is_found_with_her_place() {
        var other = household(7, List.of(8, 3), Relation.OTHER);

        assertThat(found(household(1, List.of(2, 3), Relation.CHILD), other))
                .containsExactly(new Duplicate(Kind.IN_ANOTHER_OPEN, 2, other));
        assertThat(found(household(4, List.of(5), Relation.CHILD), other)).isEmpty();
    }

    @Test
    void who_was_allotted_a_home_is_housed_and_who_was_refused_for_good_is_nothing() {
        var mother = ApplicationSamples.submitted();

        assertThat(found(mother, ApplicationSamples.allotted()))
                .extracting(Duplicate::kind)
                .containsExactly(Kind.ALREADY_HOUSED, Kind.ALREADY_HOUSED);
        assertThat(found(mother, ApplicationSamples.registered()))
                .extracting(Duplicate::kind)
                .containsOnly(Kind.IN_ANOTHER_OPEN);
        assertThat(found(mother, ApplicationSamples.refusedAtFirstReview()))
                .as("it may still be appealed")
                .isNotEmpty();
        assertThat(found(mother, ApplicationSamples.appealRejected())).isEmpty();
    }

    @Test
    void a_couple_that_applied_together_and_applies_apart_is_found_on_either_side() {
        assertThat(found(household(1, List.of(5), Relation.CHILD), SPOUSES))
                .extracting(Duplicate::kind)
                .containsExactlyInAnyOrder(Kind.IN_ANOTHER_OPEN, Kind.COUPLE_APART);
        assertThat(found(household(2, List.of(), Relation.CHILD), SPOUSES))
                .extracting(Duplicate::kind)
                .contains(Kind.COUPLE_APART);
        assertThat(found(household(1, List.of(2), Relation.SPOUSE), SPOUSES))
                .as("together again")
                .extracting(Duplicate::kind)
                .doesNotContain(Kind.COUPLE_APART);
        assertThat(found(household(2, List.of(1), Relation.SPOUSE), SPOUSES))
                .extracting(Duplicate::kind)
                .doesNotContain(Kind.COUPLE_APART);
    }

    @Test
    void a_finding_prints_no_person() {
        assertThat(new Duplicate(Kind.COUPLE_APART, 0, SPOUSES).toString())
                .startsWith("D3 with application ")
                .doesNotContain("家人");
    }

    private static List<Duplicate> found(Application application, Application other) {
        return Duplicates.among(application, List.of(other));
    }

    private static Application household(int applicant, List<Integer> others, Relation relation) {
        var like = ApplicationSamples.submitted().declaration();
        var members = IntStream.range(0, others.size())
                .mapToObj(at -> new CoApplicant(HouseholdSamples.person("家人", others.get(at)), relation))
                .toList();
        return new Submitted(new Declaration(
                new ApplicationId(UUID.randomUUID().toString()),
                like.entry(),
                Optional.of("owner-" + applicant),
                like.category(),
                like.formOfSupport(),
                new Household(
                        HouseholdSamples.person("家人", applicant),
                        members,
                        like.household().housing(),
                        List.of(),
                        like.household().assets(),
                        like.household().circumstances()),
                like.contact(),
                like.hukou(),
                like.current(),
                like.employer(),
                like.consentedAt(),
                like.submittedAt()));
    }
}
