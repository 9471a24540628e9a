package cn.gov.zs.housing.allocation.rules.published;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that is not as it should be.
 *
 * @param check the check that found it
 * @param key of its text in verify.*.properties
 * @param facts what the text names: households by number, homes by address
 */
public record Finding(Check check, String key, List<String> facts) {

    /** Keeps its own copy. */
    public Finding {
        facts = List.copyOf(facts);
    }

    static Finding of(Check check, String key, Object... facts) {
        return new Finding(check, key, Stream.of(facts).map(String::valueOf).toList());
    }
}
