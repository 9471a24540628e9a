package cn.gov.zs.housing.disclosure.search;

import cn.gov.zs.housing.disclosure.shipped.ShippedText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 同义词表: which words find each other. Only what stands in this version of the list does (decision 0326). */
public final class SynonymList {
    private static final String SHIPPED = "2026-1";

    private final String version;
    private final Map<String, List<String>> groups = new HashMap<>();
    private final int longest;

    private SynonymList(String version, List<List<String>> groups) {
        this.version = version;
        for (var group : groups) {
            for (var word : group) {
                if (this.groups.put(word, group) != null) {
                    throw new IllegalStateException(word + " stands in the synonyms " + version + " twice");
                }
            }
        }
        this.longest =
                this.groups.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The list in use. */
    public static SynonymList shipped() {
        return read(SHIPPED, ShippedText.of("/search/synonyms-" + SHIPPED + ".txt"));
    }

    /** @throws IllegalStateException when a word stands in two groups, or alone in one */
    static SynonymList read(String version, String text) {
        return new SynonymList(
                version,
                text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(SynonymList::group)
                        .toList());
    }

    private static List<String> group(String line) {
        var words = Arrays.stream(line.split("="))
                .map(String::strip)
                .map(Folding::of)
                .toList();
        if (words.size() < 2 || words.stream().anyMatch(word -> word.length() < 2)) {
            throw new IllegalStateException("no synonyms: " + line);
        }
        return words;
    }

    /** Its version. */
    public String version() {
        return version;
    }

    /** The longest word of the list that begins at this place of a folded text. */
    Optional<String> longestAt(String folded, int at) {
        for (int length = Math.min(longest, folded.length() - at); length > 1; length--) {
            var word = folded.substring(at, at + length);
            if (groups.containsKey(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** A folded text in which words that find each other are one word: the first of their line. */
    public String unified(String folded) {
        var text = new StringBuilder();
        for (int at = 0; at < folded.length(); ) {
            var known = longestAt(folded, at);
            text.append(known.map(word -> of(word, groups)).orElse(folded.substring(at, at + 1)));
            at += known.map(String::length).orElse(1);
        }
        return text.toString();
    }

    private static String of(String word, Map<String, List<String>> groups) {
        return groups.getOrDefault(word, List.of(word)).getFirst();
    }

    /** All words that find each other with this one, itself first. */
    List<String> of(String word) {
        return Stream.concat(Stream.of(word), groups.getOrDefault(word, List.of()).stream())
                .distinct()
                .toList();
    }
}
