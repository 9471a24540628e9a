package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.canonical.Sha256;
import java.util.List;

/**
 * What an answer says on paper (答复书): number, request, outcome, ground, clause and the remedies in force.
 *
 * @param of the request
 * @param paragraphs each begins on a new line
 */
public record AnswerLetter(RequestNumber of, LetterNumber number, List<String> paragraphs) {
    /** Names the kind of what is signed, so that no checkpoint of the log and no letter read as each other. */
    public static final String SIGNED_AS = "housing.zs.gov.cn/answer-letter/v1";

    /** Keeps its own copy. */
    public AnswerLetter {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Of its paragraphs, each ended by a line feed. */
    public String digest() {
        return Sha256.named(String.join("\n", paragraphs) + "\n");
    }

    /** What is signed: it names nobody. */
    public String signedText() {
        return SIGNED_AS + "\n" + number.text() + "\n" + of.text() + "\n" + digest() + "\n";
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "letter " + number.text();
    }
}
