package cn.gov.zs.housing.disclosure.mask;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.draft.DraftSamples;
import cn.gov.zs.housing.disclosure.draft.Inspection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every attack of {@code attacks.tsv} is blocked, with the right name and the right pair; and what is ordinary is not. */
@DisplayName("攻击样本")
class AttackCorpusTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final MaskPolicies POLICIES = MaskPolicies.shipped();

    private final InMemoryExposures exposures = new InMemoryExposures();
    private final Guard guard = DraftSamples.guard(exposures);
    private final Inspection inspection = new Inspection(guard, POLICIES);

    record Attack(String name, List<String[]> earlier, Map<String, String> draft, List<String> findings, String pair) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Attack> attacks() {
        try (var in = AttackCorpusTest.class.getResourceAsStream("/mask/attacks.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(AttackCorpusTest::attack)
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Attack attack(String line) {
        var cells = Arrays.copyOf(line.split("\t", -1), 5);
        var draft = new HashMap<String, String>();
        for (var part : cells[2].split(";")) {
            var at = part.indexOf('=');
            draft.put(part.substring(0, at), part.substring(at + 1));
        }
        return new Attack(
                cells[0],
                cells[1].isBlank()
                        ? List.of()
                        : Arrays.stream(cells[1].split(" \\| "))
                                .map(each -> each.split(";", -1))
                                .toList(),
                draft,
                cells[3].equals("clear") ? List.of() : List.of(cells[3].split(",")),
                Optional.ofNullable(cells[4]).orElse(""));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void is_blocked_with_its_name_and_its_pair(Attack attack) {
        attack.earlier().forEach(this::publish);

        var verdict = look(attack.draft());

        assertThat(verdict.findings().stream()
                        .map(finding -> finding.kind().name())
                        .distinct()
                        .toList())
                .containsExactlyInAnyOrderElementsOf(attack.findings());
        if (!attack.pair().isBlank()) {
            assertThat(verdict.findings().stream()
                            .flatMap(finding -> finding.earlier().stream())
                            .map(Finding.Earlier::published))
                    .contains(attack.pair());
        }
    }

    @Test
    void the_corpus_names_every_kind_of_finding() {
        assertThat(attacks().flatMap(attack -> attack.findings().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Finding.Kind.values()).map(Enum::name).toList());
    }

    private void publish(String[] it) {
        guard.keep(
                new Shown(
                        it[1],
                        Place.valueOf(it[0]),
                        List.of(new Shown.Named(
                                1, it[2], it[3], new IdMask(it[5]), it[2].isEmpty() ? place(it[4]) : household(it[4]))),
                        List.of()),
                POLICIES.inForce(TODAY));
    }

    private static Combination place(String township) {
        return new Combination(
                Optional.of(township).filter(text -> !text.isEmpty()), OptionalInt.empty(), Optional.empty());
    }

    private static Combination household(String township) {
        return new Combination(Optional.of(township), OptionalInt.of(3), Optional.of("LOCAL_LOW_INCOME"));
    }

    private Verdict look(Map<String, String> draft) {
        var id = draft.getOrDefault("id", "442000************");
        var policy = POLICIES.inForce(TODAY);
        if (!id.matches("[0-9]{6}\\*{12}|\\*{18}")) {
            // no notice can hold this mask: what the guard says of it is asked without one
            var row = new Shown.Named(
                    1,
                    draft.getOrDefault("household", ""),
                    draft.getOrDefault("name", ""),
                    new IdMask(id),
                    household("442000118"));
            return guard.look(
                    new Shown("draft", Place.valueOf(draft.getOrDefault("kind", "")), List.of(row), List.of()),
                    policy,
                    TODAY);
        }
        return inspection.look("draft", DraftSamples.work(draft, id), TODAY);
    }
}
