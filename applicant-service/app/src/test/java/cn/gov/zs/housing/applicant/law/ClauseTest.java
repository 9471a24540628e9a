package cn.gov.zs.housing.applicant.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("zone-free")
class ClauseTest {
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"APPEAL", "GAPS_ONCE", "REGISTRATION", "VACATING"})
    void every_quote_stands_word_for_word_under_its_heading_in_the_work_plan(Clause clause) throws IOException {
        var plan = Files.readString(law().resolve("work-plan.md"));
        var heading = plan.indexOf("# " + clause.ref() + "\n");
        assertThat(heading).as("heading %s", clause.ref()).isNotNegative();
        var nextHeading = plan.indexOf("\n#", heading);

        assertThat(plan.substring(heading, nextHeading)).contains(clause.quote());
        if (clause.days() > 0) {
            assertThat(clause.quote()).contains(clause.days() + "个自然日");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"APPEAL", "GAPS_ONCE", "REGISTRATION", "VACATING"})
    void every_other_quote_stands_word_for_word_among_the_rules_cited(Clause clause) throws IOException {
        assertThat(Files.readString(law().resolve("notices-cited.md"))).contains(clause.quote());
        if (clause.days() > 0) {
            assertThat(clause.quote()).contains(clause.days() + " working days");
        }
    }

    private static Path law() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("docs/law"))) {
                return folder.resolve("docs/law");
            }
        }
        throw new IllegalStateException("no docs/law above the working directory");
    }
}
