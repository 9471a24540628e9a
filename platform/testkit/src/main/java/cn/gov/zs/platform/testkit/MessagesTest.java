package cn.gov.zs.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Holds a module's texts to two languages. A module with {@code messages/*.properties} has an empty subclass.
 *
 * <p>The bundle without suffix is zh-CN, the one with {@code _en} English.
 */
@Tag("zone-free")
public abstract class MessagesTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}");

    @Test
    void every_bundle_exists_in_both_languages() {
        assertThat(ModuleFiles.list("messages", ".properties")).isNotEmpty().allSatisfy(file -> {
            var other = english(file)
                    ? sibling(file, "_en.properties", ".properties")
                    : sibling(file, ".properties", "_en.properties");
            assertThat(other).exists();
        });
    }

    @Test
    void every_text_exists_in_both_languages() {
        assertThat(chineseBundles())
                .allSatisfy(file -> assertThat(englishOf(file).keySet())
                        .as("keys of %s in English and Chinese", file.getFileName())
                        .isEqualTo(read(file).keySet()));
    }

    @Test
    void no_text_is_empty_and_no_key_is_given_twice() {
        assertThat(ModuleFiles.list("messages", ".properties"))
                .allSatisfy(file -> assertThat(read(file))
                        .allSatisfy((key, text) -> assertThat(text)
                                .as("%s in %s", key, file.getFileName())
                                .isNotBlank()));
    }

    @Test
    void both_languages_have_the_same_placeholders() {
        assertThat(chineseBundles()).allSatisfy(file -> {
            var english = englishOf(file);
            read(file)
                    .forEach((key, text) -> assertThat(placeholders(english.getOrDefault(key, "")))
                            .as("placeholders of %s in %s", key, file.getFileName())
                            .isEqualTo(placeholders(text)));
        });
    }

    @Test
    void an_apostrophe_is_doubled_only_where_a_placeholder_makes_the_text_a_pattern() {
        // A text without a placeholder is shown as it stands; in one with a placeholder a single apostrophe quotes.
        assertThat(ModuleFiles.list("messages", ".properties"))
                .allSatisfy(file -> assertThat(read(file)).allSatisfy((key, text) -> {
                    var doubled = text.contains("''");
                    var single = text.replace("''", "").contains("'");
                    assertThat(placeholders(text).isEmpty() ? doubled : single)
                            .as("apostrophes of %s in %s", key, file.getFileName())
                            .isFalse();
                }));
    }

    @Test
    void english_is_english() {
        assertThat(chineseBundles()).allSatisfy(file -> {
            var english = englishOf(file);
            // A text without a Chinese character in the Chinese bundle names the other language or a fixed word.
            read(file)
                    .forEach((key, text) -> assertThat(HAN.matcher(text).find()
                                    && HAN.matcher(english.getOrDefault(key, ""))
                                            .find())
                            .as("%s is left in Chinese in the English bundle", key)
                            .isFalse());
        });
    }

    private static List<Path> chineseBundles() {
        return ModuleFiles.list("messages", ".properties").stream()
                .filter(file -> !english(file))
                .toList();
    }

    private static boolean english(Path file) {
        return file.toString().endsWith("_en.properties");
    }

    private static Map<String, String> englishOf(Path file) {
        return read(sibling(file, ".properties", "_en.properties"));
    }

    private static Path sibling(Path file, String suffix, String otherSuffix) {
        var name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - suffix.length()) + otherSuffix);
    }

    private static TreeSet<String> placeholders(String text) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }

    private static Map<String, String> read(Path file) {
        var twice = new ArrayList<Object>();
        var found = new TreeMap<String, String>();
        var properties = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (found.put(key.toString(), value.toString()) != null) {
                    twice.add(key);
                }
                return super.put(key, value);
            }
        };
        try {
            properties.load(new StringReader(ModuleFiles.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is not a bundle", e);
        }
        assertThat(twice).as("keys given twice in %s", file.getFileName()).isEmpty();
        return found;
    }
}
