package cn.gov.zs.housing.allocation.scoring.draft;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.rules.sheet.Finding;
import cn.gov.zs.housing.allocation.scoring.SampleSheet;
import cn.gov.zs.housing.allocation.scoring.SheetExample;
import java.util.HashMap;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("zone-free")
@DisplayName("A draft is tried before anybody proposes it")
class SheetTrialTest {

    @ParameterizedTest
    @EnumSource
    void every_example_that_comes_with_a_sample_passes(SampleSheet sample) {
        var trial = SheetTrial.of(sample.dmn());
        assertThat(sample.examples())
                .isNotEmpty()
                .allSatisfy(example -> assertThat(trial.run(example))
                        .as(example.name())
                        .isInstanceOf(SheetTrial.Outcome.Passed.class));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "hasHome,yes,hasHome",
        "perHeadFloorArea,1.2345678,perHeadFloorArea",
        "perHeadFloorArea,1e3,perHeadFloorArea",
        "waitingMonths,'',waitingMonths",
        "waitingMonths,NULL,waitingMonths"
    })
    void an_example_with_a_wrong_or_missing_fact_names_it(String fact, String value, String named) {
        var facts =
                new HashMap<>(SampleSheet.LIANZHOU_2013.examples().getFirst().facts());
        if (value.equals("NULL")) {
            facts.remove(fact);
        } else {
            facts.put(fact, value);
        }
        assertThat(SheetTrial.of(SampleSheet.LIANZHOU_2013.dmn()).run(new SheetExample("x", facts, "70")))
                .isEqualTo(new SheetTrial.Outcome.BadFact(named));
    }

    @Test
    void an_example_that_expects_another_score_differs() {
        var right = SampleSheet.LIANZHOU_2013.examples().getFirst();
        var trial = SheetTrial.of(SampleSheet.LIANZHOU_2013.dmn());
        for (var expected : new String[] {"70.5", "-70", "", "seventy"}) {
            assertThat(trial.run(new SheetExample("x", right.facts(), expected)))
                    .isInstanceOf(SheetTrial.Outcome.Differs.class);
        }
        assertThat(trial.run(new SheetExample("x", right.facts(), "70.00")))
                .isInstanceOf(SheetTrial.Outcome.Passed.class);
    }

    @Test
    void a_file_with_faults_is_never_given_to_kie() {
        var trial = SheetTrial.of(SampleSheet.LIANZHOU_2013.dmn().replace("(2..4]", "(1..4]"));
        assertThat(trial.kie()).isEmpty();
        assertThat(trial.sheet()).isEmpty();
        assertThat(trial.findings()).extracting(Finding::kind).contains(Finding.Kind.OVERLAP);
        assertThat(SheetTrial.of("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>").kie())
                .isEmpty();
    }

    @Test
    void what_if_counts_who_moves_and_by_how_much() {
        var now = SheetTrial.of(SampleSheet.LIANZHOU_2013.dmn()).sheet().orElseThrow();
        var then = SheetTrial.of(SampleSheet.LIANZHOU_2013
                        .dmn()
                        .replace(
                                "<outputEntry id=\"income-1-o\"><text>15</text>",
                                "<outputEntry id=\"income-1-o\"><text>5</text>"))
                .sheet()
                .orElseThrow();
        record Waiting(String income, int months) {}
        var list = java.util.List.of(
                new Waiting("SUBSISTENCE", 0), new Waiting("OTHER_QUALIFIED", 10), new Waiting("OTHER_QUALIFIED", 0));
        var result = WhatIf.of(
                list,
                Waiting::toString,
                (one, sheet) -> sheet.household()
                        .with("hasHome", false)
                        .with("perHeadFloorArea", 0)
                        .with("incomeClass", one.income())
                        .with("singleParent", false)
                        .with("furtherGenerations", 0)
                        .with("specialStatuses", 0)
                        .with("waitingMonths", one.months())
                        .with("parentsOwnTwoHomes", false),
                Optional.of(now),
                then);
        assertThat(result.rows()).extracting(WhatIf.Row::up).containsExactly(-1, 1, 1);
        assertThat(result.up()).isEqualTo(2);
        assertThat(result.down()).isEqualTo(1);
        assertThat(result.most()).isEqualTo(1);
        assertThat(result.byLoss().getFirst().up()).isEqualTo(-1);
        assertThat(result.byGain().getFirst().up()).isEqualTo(1);
        assertThat(result.bands().stream().mapToInt(WhatIf.Band::before).sum()).isEqualTo(3);
        assertThat(result.bands().stream().mapToInt(WhatIf.Band::after).sum()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void the_same_seed_is_the_same_city_for_every_sheet(SampleSheet sample) {
        var sheet = SheetTrial.of(sample.dmn()).sheet().orElseThrow();
        var one = WhatIf.of(
                new SyntheticCity(7, 300).numbers(),
                String::valueOf,
                new SyntheticCity(7, 300)::facts,
                Optional.empty(),
                sheet);
        var again = WhatIf.of(
                new SyntheticCity(7, 300).numbers(),
                String::valueOf,
                new SyntheticCity(7, 300)::facts,
                Optional.empty(),
                sheet);
        var other = WhatIf.of(
                new SyntheticCity(8, 300).numbers(),
                String::valueOf,
                new SyntheticCity(8, 300)::facts,
                Optional.empty(),
                sheet);
        assertThat(one).isEqualTo(again).isNotEqualTo(other);
        assertThat(one.unscored()).isZero();
        assertThat(one.bands()).hasSizeGreaterThan(3);
    }
}
