package cn.gov.zs.housing.applicant.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.Entry;
import java.time.Instant;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SavedDraftTest {
    private static final Instant THEN = ApplicationSamples.SUBMITTED_AT;
    private static final SavedDraft BEGUN =
            SavedDraft.begin(ApplicationSamples.ID, Entry.online(ApplicationSamples.OWNER), THEN);

    @Test
    void a_section_takes_its_own_fields_only_and_forgets_what_is_gone() {
        var draft = BEGUN.save(Section.ASSETS, Map.of("assets.deposits", "1", "consent", "true"), THEN)
                .save(
                        Section.HOUSING,
                        Map.of("housing.homes[0].place", "旧圩街", "housing.current", "OWN"),
                        THEN.plusSeconds(1))
                .save(Section.HOUSING, Map.of("housing.current", "RENTED"), THEN.plusSeconds(2));

        assertThat(draft.fields()).isEqualTo(Map.of("assets.deposits", "1", "housing.current", "RENTED"));
        assertThat(draft.saved()).containsExactlyInAnyOrder(Section.ASSETS, Section.HOUSING);
        assertThat(draft.savedAt()).isEqualTo(THEN.plusSeconds(2));
        assertThat(draft.startedAt()).isEqualTo(THEN);
        assertThat(draft.toString()).doesNotContain("旧圩街");
    }

    @Test
    void every_field_belongs_to_one_section_and_current_housing_is_no_address() {
        assertThat(Section.HOUSING.holds("housing.current")).isTrue();
        assertThat(Section.APPLICANT.holds("housing.current")).isFalse();
        assertThat(Section.APPLICANT.holds("current.village")).isTrue();
        assertThat(Section.MEMBERS.holds("coApplicants[3].name")).isTrue();
        assertThat(Section.INCOME.holds("incomes[0].member")).isTrue();
        assertThat(Section.find("income")).contains(Section.INCOME);
        assertThat(Section.find("INCOME")).isEmpty();
        assertThat(Section.CONSENT.next()).isEmpty();
    }

    @Property
    void saving_two_sections_in_either_order_comes_to_the_same(@ForAll Section one, @ForAll Section two) {
        var typed = Map.of(
                "assets.other",
                "1",
                "housing.current",
                "OWN",
                "consent",
                "true",
                "category",
                "X",
                "incomeClass",
                "Y",
                "singleParent",
                "true");

        assertThat(BEGUN.save(one, typed, THEN).save(two, typed, THEN))
                .isEqualTo(BEGUN.save(two, typed, THEN).save(one, typed, THEN));
    }

    @Test
    void a_text_beyond_any_form_is_not_kept() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BEGUN.save(Section.APPLICANT, Map.of("employer", "厂".repeat(1_001)), THEN));
    }
}
