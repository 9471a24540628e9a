package cn.gov.zs.housing.allocation.rules.published;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** The texts of the verifier in one language. */
final class Words {

    private static final int LONGEST = 200;

    private final Properties texts;

    private Words(Properties texts) {
        this.texts = texts;
    }

    static Words in(String language) {
        var texts = new Properties();
        var resource = "verify." + language + ".properties";
        try (var in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(texts);
    }

    String of(String key, Object... facts) {
        return of(key, Stream.of(facts).map(String::valueOf).toList());
    }

    String of(String key, List<String> facts) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no text for " + key);
        }
        for (int i = 0; i < facts.size(); i++) {
            text = text.replace("{" + i + "}", printable(facts.get(i)));
        }
        return text;
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /** Facts come out of a file of unknown origin: no control character may reach the terminal, and no endless text. */
    private static String printable(String fact) {
        return fact.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
