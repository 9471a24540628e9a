package cn.gov.zs.housing.allocation.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.allocation.batch.Assignment.Held;
import cn.gov.zs.housing.allocation.batch.HomeAnswer.Kind;
import cn.gov.zs.housing.allocation.rules.ceremony.Seed;
import cn.gov.zs.housing.allocation.rules.freeze.Queue;
import cn.gov.zs.housing.allocation.rules.outcome.Drawn;
import cn.gov.zs.housing.allocation.rules.outcome.PoolResult;
import cn.gov.zs.housing.allocation.rules.outcome.Reserves;
import cn.gov.zs.housing.allocation.rules.outcome.Result;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A home that is given up goes to the next in line")
class AssignmentTest {

    private static final Instant AT = Instant.parse("2026-12-12T02:00:00Z");
    private static final List<Queue> QUEUES =
            FrozenSamples.frozen(AT).frozen().plan().queues();
    private static final Result RESULT = new Result(
            new Seed("00".repeat(32)),
            List.of(new PoolResult(
                    "rooms-2",
                    List.of(drawn(1, "h1"), drawn(3, "h2")),
                    List.of("h9"),
                    List.of(new Reserves("LOCAL_LOW_INCOME", List.of(4, 2))))));

    @Test
    void everybody_who_drew_is_asked_first() {
        var assignment = after();
        assertThat(assignment.held()).extracting(Held::number).containsExactly(1, 3);
        assertThat(assignment.settled()).isFalse();
        assertThat(assignment.offeredTo(4)).isEmpty();
        assertThat(assignment.left()).containsExactly("h9");
    }

    @Test
    void a_refused_home_goes_to_the_first_reserve_and_then_to_the_second() {
        var once = after(answer(3, Kind.REFUSED));
        assertThat(once.offeredTo(4)).get().satisfies(held -> {
            assertThat(held.homeId()).isEqualTo("h2");
            assertThat(held.drawnFirst()).contains(3);
            assertThat(held.offeredAt()).isEqualTo(AT.plusSeconds(3));
        });
        var twice = after(answer(3, Kind.REFUSED), answer(4, Kind.SILENT));
        assertThat(twice.offeredTo(2))
                .get()
                .satisfies(held -> assertThat(held.drawnFirst()).contains(3));
        var thrice = after(answer(3, Kind.REFUSED), answer(4, Kind.SILENT), answer(2, Kind.REFUSED));
        assertThat(thrice.held()).extracting(Held::homeId).containsExactly("h1");
        assertThat(thrice.left()).containsExactly("h9", "h2");
    }

    @Test
    void all_is_settled_when_each_home_is_accepted_or_stays_over() {
        assertThat(after(answer(1, Kind.ACCEPTED)).settled()).isFalse();
        assertThat(after(answer(1, Kind.ACCEPTED), answer(3, Kind.REFUSED), answer(4, Kind.ACCEPTED))
                        .settled())
                .isTrue();
    }

    @Test
    void nobody_answers_who_was_offered_nothing() {
        assertThatThrownBy(() -> after(answer(4, Kind.ACCEPTED))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> after(answer(1, Kind.ACCEPTED), answer(1, Kind.REFUSED)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_term_ends_with_the_fifth_whole_day() {
        // 2026-12-12 10:00 in Shanghai
        assertThat(AnswerTerm.lastDay(AT)).isEqualTo(LocalDate.parse("2026-12-17"));
        assertThat(AnswerTerm.over(AT, LocalDate.parse("2026-12-17"))).isFalse();
        assertThat(AnswerTerm.over(AT, LocalDate.parse("2026-12-18"))).isTrue();
    }

    private static Assignment after(HomeAnswer... answers) {
        return Assignment.of(RESULT, _ -> QUEUES.getFirst(), AT, List.of(answers));
    }

    private static HomeAnswer answer(int number, Kind kind) {
        return new HomeAnswer(number, kind, "subject", AT.plusSeconds(number));
    }

    private static Drawn drawn(int number, String home) {
        return new Drawn(number, "0" + number, home, "1" + number);
    }
}
