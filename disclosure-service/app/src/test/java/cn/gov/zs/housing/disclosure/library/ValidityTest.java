package cn.gov.zs.housing.disclosure.library;

import static cn.gov.zs.housing.disclosure.library.LibrarySamples.id;
import static cn.gov.zs.housing.disclosure.library.LibrarySamples.policy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
@DisplayName("有效性")
class ValidityTest {
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 2, 29);
    private static final LocalDate LATER = LocalDate.of(2027, 1, 1);

    private final TextBody.Policy policy = new TextBody.Policy(
            new TextHead("办法", "局", LocalDate.of(2026, 2, 1), ""),
            Optional.empty(),
            FROM,
            Optional.of(LAST),
            "正文",
            List.of(),
            List.of());

    private Validity on(LocalDate day, Relation.Effect... effects) {
        var later = List.of(effects).stream()
                .map(effect -> policy("中府〔2027〕1号", LATER, new Relation(effect, id("p"))))
                .toList();
        return Validity.of(id("p"), policy, later, day);
    }

    @Test
    void follows_from_its_own_days() {
        assertThat(on(FROM.minusDays(1))).isEqualTo(Validity.NOT_YET);
        assertThat(on(FROM)).isEqualTo(Validity.IN_FORCE);
        assertThat(on(LAST)).isEqualTo(Validity.IN_FORCE);
        assertThat(on(LAST.plusDays(1))).isEqualTo(Validity.EXPIRED);
    }

    @Test
    void follows_from_what_later_policies_do_once_they_are_in_force() {
        assertThat(on(LATER.minusDays(1), Relation.Effect.AMENDS)).isEqualTo(Validity.IN_FORCE);
        assertThat(on(LATER, Relation.Effect.AMENDS)).isEqualTo(Validity.AMENDED);
        assertThat(on(LATER.minusDays(1), Relation.Effect.REPEALS)).isEqualTo(Validity.IN_FORCE);
        assertThat(on(LATER, Relation.Effect.REPEALS)).isEqualTo(Validity.REPEALED);
        assertThat(on(LATER, Relation.Effect.AMENDS, Relation.Effect.REPEALS)).isEqualTo(Validity.REPEALED);
        assertThat(on(LAST.plusDays(1), Relation.Effect.REPEALS)).isEqualTo(Validity.REPEALED);
    }

    @Test
    void is_not_touched_by_what_names_another() {
        var other = policy("中府〔2027〕1号", LATER, new Relation(Relation.Effect.REPEALS, id("q")));
        assertThat(Validity.of(id("p"), policy, List.of(other), LATER)).isEqualTo(Validity.IN_FORCE);
    }
}
