package cn.gov.zs.platform.paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is to be put on paper.
 *
 * @param title heads the first page and is told by the file's own data; names nobody
 * @param author who issues it
 * @param paragraphs each begins on a new line; an empty one leaves a gap
 * @param code a two-dimensional code under the text
 * @param seal a seal beside the code, or under the text where there is none
 * @param footer at the foot of each page before its number
 * @param at when it is made
 */
public record Paper(
        String title,
        String author,
        List<String> paragraphs,
        Optional<Code> code,
        Optional<Seal> seal,
        String footer,
        Instant at) {
    /** Keeps its own copy. */
    public Paper {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A visible seal (印章), red: a ring, a star and a name. It is a picture: what makes the paper genuine is its signature.
     *
     * @param office along the ring
     * @param label below the star, and in words under the seal; empty where there is nothing to tell of it
     */
    public record Seal(String office, String label) {}

    /**
     * A two-dimensional code.
     *
     * @param caption under it
     * @param rows of modules, {@code #} for a dark one, all of the same length; what surrounds them is left white
     */
    public record Code(String caption, List<String> rows) {
        /** Keeps its own copy. */
        public Code {
            rows = List.copyOf(rows);
        }
    }
}
