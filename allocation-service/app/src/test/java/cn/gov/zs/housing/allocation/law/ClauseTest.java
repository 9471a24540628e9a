package cn.gov.zs.housing.allocation.law;

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
    @EnumSource
    void every_quote_stands_word_for_word_under_its_heading_in_the_work_plan(Clause clause) throws IOException {
        var plan = Files.readString(law().resolve("work-plan.md"));
        var section = java.util.regex.Pattern.compile(
                        "^#+ " + clause.ref() + "(?: [^\\n]*)?$(.*?)(?=^#|\\z)",
                        java.util.regex.Pattern.MULTILINE | java.util.regex.Pattern.DOTALL)
                .matcher(plan);
        assertThat(section.find()).as("heading %s", clause.ref()).isTrue();
        assertThat(section.group(1)).contains(clause.quote());
    }

    @ParameterizedTest
    @EnumSource
    void a_number_of_days_stands_in_the_quote(Clause clause) {
        if (clause.days() > 0) {
            assertThat(clause.quote()).containsPattern("(?<!\\d)" + clause.days() + "个(自然|工作)日");
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
