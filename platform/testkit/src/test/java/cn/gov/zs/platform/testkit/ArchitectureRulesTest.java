package cn.gov.zs.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Shows every architecture rule fail on a class that is wrong on purpose, and pass on one that is right. */
@Tag("zone-free")
class ArchitectureRulesTest {
    private static final String WRONG = "cn.gov.zs.platform.testkit.wrong.";

    static Stream<Arguments> every_rule_with_its_wrong_class() {
        return Stream.of(
                Arguments.of(Walls.featuresStayPlain(WRONG + "spring"), WRONG + "spring", "HomeWithAnnotation"),
                Arguments.of(Walls.timeIsAnInput(), WRONG + "clock", "AsksTheTime"),
                Arguments.of(Walls.chanceIsAnInput(WRONG + "chance"), WRONG + "chance", "RollsDice"),
                Arguments.of(Walls.adaptersDoNotKnowEachOther(), WRONG + "adapter", "PageOnTheDatabase"),
                Arguments.of(Walls.logsGoThroughTheLogger(), WRONG + "console", "PrintsToTheConsole"),
                Arguments.of(Walls.namesOfTheHouse(), WRONG + "named", "HomesManager"),
                Arguments.of(
                        Walls.contractsEnterThroughKafka("cn.gov.zs.housing.wrong"),
                        "cn.gov.zs.housing.wrong",
                        "PageOnAnotherContract"));
    }

    @ParameterizedTest
    @MethodSource("every_rule_with_its_wrong_class")
    void the_rule_finds_the_wrong_class(ArchRule rule, String root, String wrong) {
        var result = rule.evaluate(new ClassFileImporter().importPackages(root));
        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).contains(wrong);
    }

    @Test
    void the_rules_let_a_right_service_pass() {
        var root = WRONG + "fine";
        var classes = new ClassFileImporter().importPackages(root);
        for (var rule : List.of(
                Walls.featuresStayPlain(root),
                Walls.timeIsAnInput(),
                Walls.chanceIsAnInput(root),
                Walls.adaptersDoNotKnowEachOther(),
                Walls.logsGoThroughTheLogger(),
                Walls.namesOfTheHouse(),
                Walls.contractsEnterThroughKafka(root))) {
            assertThatCode(() -> rule.check(classes)).doesNotThrowAnyException();
        }
    }

    @Test
    void a_rule_that_finds_no_class_to_judge_fails() {
        var nothing = new ClassFileImporter().importClasses();
        assertThatCode(() -> Walls.featuresStayPlain("cn.gov.zs.nowhere").check(nothing))
                .isInstanceOf(AssertionError.class);
    }
}
