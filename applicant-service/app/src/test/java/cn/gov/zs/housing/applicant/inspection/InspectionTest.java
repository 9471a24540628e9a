package cn.gov.zs.housing.applicant.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.inspection.Inspection.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionTest {
    private static final Instant NOON = Instant.parse("2026-03-03T04:00:00Z");
    private static final Reader READER = new Reader("subject-reviewer", "小榄初审员", "township-reviewer");
    private static final ReadReason REASON = new ReadReason("与公安核对户籍");

    private final List<IdNumberRead> kept = new ArrayList<>();
    private boolean away;
    private final Inspection inspection = new Inspection(new IdNumberReads() {
        @Override
        public void keep(IdNumberRead read) {
            if (away) {
                throw new IllegalStateException("the database is away");
            }
            kept.add(read);
        }

        @Override
        public List<IdNumberRead> list(ReadListing listing, Page page) {
            return kept;
        }

        @Override
        public java.util.stream.Stream<IdNumberRead> stream(ReadListing listing) {
            throw new AssertionError("a look asks for no list");
        }

        @Override
        public List<IdNumberRead> before(Instant then, String after, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean remove(String id, Instant then) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long count(ReadListing listing) {
            return kept.size();
        }
    });

    @Test
    void a_look_is_recorded_with_person_reason_and_place_before_it_is_answered() {
        var answer = look(1);

        var household = ApplicationSamples.submitted().declaration().household();
        assertThat(kept)
                .containsExactly(new IdNumberRead(
                        "r1",
                        NOON,
                        "subject-reviewer",
                        "小榄初审员",
                        "township-reviewer",
                        ApplicationSamples.ID.text(),
                        1,
                        "与公安核对户籍"));
        assertThat(answer)
                .isEqualTo(new Answer.Recorded(
                        kept.getFirst(), household.coApplicants().getFirst().person()));
        assertThat(((Answer.Recorded) look(0)).person()).isEqualTo(household.applicant());
        assertThat(answer.toString() + kept)
                .doesNotContain(
                        household.coApplicants().getFirst().person().idNumber().whole())
                .doesNotContain("与公安核对户籍");
    }

    @Test
    void what_cannot_be_recorded_is_not_seen() {
        away = true;

        assertThatIllegalStateException().isThrownBy(() -> look(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2, 9, Integer.MAX_VALUE})
    void nobody_stands_in_another_place_and_nothing_is_recorded(int member) {
        assertThat(look(member)).isEqualTo(new Answer.NoSuchMember());
        assertThat(kept).isEmpty();
    }

    private Answer look(int member) {
        return inspection.look(ApplicationSamples.submitted(), member, READER, REASON, "r1", NOON);
    }
}
