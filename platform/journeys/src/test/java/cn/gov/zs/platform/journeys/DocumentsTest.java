package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The documents keep what the README promises of them. */
@Tag("zone-free")
class DocumentsTest {
    private static final Path ROOT = root();
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)(#[^)]*)?\\)");

    private static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("mvnw")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("These tests read the repository they stand in"));
    }

    private static List<Path> decisions() throws IOException {
        try (var files = Files.list(ROOT.resolve("docs/decisions"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void decision_numbers_are_unique() throws IOException {
        var numbers = decisions().stream()
                .map(file -> file.getFileName().toString().substring(0, 4))
                .toList();
        assertThat(numbers).isNotEmpty().doesNotHaveDuplicates().allMatch(number -> number.matches("\\d{4}"));
    }

    @Test
    void a_decision_says_what_was_refused() throws IOException {
        for (var decision : decisions()) {
            assertThat(Files.readString(decision))
                    .as(decision.getFileName().toString())
                    .contains(
                            "Date: ",
                            "Status: ",
                            "## Context",
                            "## Decision",
                            "## Refused alternatives",
                            "## Consequences");
        }
    }

    @Test
    void the_readme_is_one_screen_with_the_two_commands_first() throws IOException {
        var lines = Files.readAllLines(ROOT.resolve("README.md"));
        assertThat(lines).hasSizeLessThanOrEqualTo(45);
        assertThat(lines.subList(0, 10).stream().collect(Collectors.joining("\n")))
                .contains("./housing up")
                .contains("./housing journey");
    }

    @Test
    void every_link_between_documents_leads_somewhere() throws IOException {
        try (var docs = Files.walk(ROOT.resolve("docs"))) {
            Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .forEach(DocumentsTest::checkLinks);
        }
    }

    private static void checkLinks(Path file) {
        try {
            var matcher = LINK.matcher(Files.readString(file));
            while (matcher.find()) {
                assertThat(file.resolveSibling(matcher.group(1)))
                        .as("link in %s", ROOT.relativize(file))
                        .exists();
            }
        } catch (IOException e) {
            throw new IllegalStateException(file + " could not be read", e);
        }
    }

    @Test
    void the_law_stands_word_for_word() throws IOException {
        // The plan's own sentences, one per numbered item; a slip of the editor would break a clause's quote.
        assertThat(Files.readString(ROOT.resolve("docs/law/work-plan.md")))
                .contains("公开时限：申请家庭初审和复核结束后公示20个自然日。")
                .contains("公开时限：抽签分配前10个自然日")
                .contains("公开时限：抽签分配后公示20个自然日")
                .contains("按得分从高到低的原则轮候安排入住");
    }

    @Test
    void every_type_the_glossary_names_exists() throws IOException {
        var types = javaFiles();
        var named =
                Pattern.compile("`([A-Z][a-z][A-Za-z]*)").matcher(Files.readString(ROOT.resolve("docs/glossary.md")));
        var checked = 0;
        while (named.find()) {
            checked++;
            assertThat(types).as("types of the code").contains(named.group(1));
        }
        assertThat(checked).isGreaterThan(15);
    }

    private static Set<String> javaFiles() throws IOException {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
