package cn.gov.zs.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Holds a module's templates to the strict content security policy and to texts that exist. A module with
 * {@code templates/} has an empty subclass.
 */
@Tag("zone-free")
public abstract class TemplatesTest {

    /** Bundles every page may use, beside the module's own. */
    private static final List<String> SHARED = List.of("messages/pages.properties", "messages/problems.properties");

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TEXT_KEY = Pattern.compile("#\\{([A-Za-z0-9._-]+)[}(]");
    private static final Pattern INLINE = Pattern.compile(
            "<style\\b|\\s(th:)?style=|\\sth:styleappend=|\\s(th:|hx-)?on[a-z:-]*=|javascript:|<script\\b[^>]*>\\s*[^<\\s]",
            Pattern.CASE_INSENSITIVE);

    @Test
    void has_no_inline_script_and_no_inline_style() {
        assertThat(ModuleFiles.list("templates", ".html"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(INLINE.matcher(markup(file))
                                .results()
                                .map(match -> match.group().strip())
                                .toList())
                        .as("inline script or style in %s", file.getFileName())
                        .isEmpty());
    }

    @Test
    void every_text_a_template_asks_for_exists() {
        var texts = texts();
        assertThat(ModuleFiles.list("templates", ".html")).allSatisfy(file -> {
            var asked = new TreeSet<String>();
            TEXT_KEY.matcher(markup(file)).results().forEach(match -> asked.add(match.group(1)));
            asked.removeAll(texts);
            assertThat(asked).as("texts asked for in %s", file.getFileName()).isEmpty();
        });
    }

    private static String markup(Path file) {
        return COMMENT.matcher(ModuleFiles.read(file)).replaceAll("");
    }

    private static TreeSet<String> texts() {
        var own = ModuleFiles.list("messages", ".properties").stream()
                .map(Path::getFileName)
                .map(name -> "messages/" + name);
        var texts = new TreeSet<String>();
        Stream.concat(SHARED.stream(), own).distinct().forEach(bundle -> texts.addAll(keys(bundle)));
        return texts;
    }

    private static TreeSet<String> keys(String bundle) {
        var keys = new TreeSet<String>();
        try (var in = TemplatesTest.class.getClassLoader().getResourceAsStream(bundle)) {
            if (in != null) {
                var properties = new Properties();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                keys.addAll(properties.stringPropertyNames());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(bundle + " cannot be read", e);
        }
        return keys;
    }
}
