package cn.gov.zs.housing.disclosure.search;

import java.util.List;

/**
 * A piece of what was asked, folded.
 *
 * @param words any of them will do; more than one only by the synonym list
 * @param strength what a finding must have of it
 */
public record Term(List<String> words, Strength strength) {
    /** Keeps its own copy. */
    public Term {
        words = List.copyOf(words);
    }

    /** What a finding must have of a piece. */
    public enum Strength {
        /** The words as they stand, one after the other. */
        EXACT,
        /** Most of its pairs of characters: a long piece is seldom written twice in one way. */
        MOST,
        /** Nothing: it only ranks higher what has it. */
        RATHER
    }
}
