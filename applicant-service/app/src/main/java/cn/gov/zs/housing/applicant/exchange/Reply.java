package cn.gov.zs.housing.applicant.exchange;

import java.time.Instant;

/** What came of a question. */
public sealed interface Reply {
    /**
     * An answer.
     *
     * @param receipt the department's number of it, 1 to 100 characters
     * @param at when the department answered
     * @param digest SHA-256 of the answer as it came, in hexadecimal
     */
    record Answered(String receipt, Instant at, String digest, Answer answer) implements Reply {
        /** @throws IllegalArgumentException if the receipt has no number */
        public Answered {
            if (receipt.isBlank() || receipt.length() > 100) {
                throw new IllegalArgumentException("an answer without a receipt is none");
            }
        }
    }

    /** No answer. */
    record Failed(Failure why) implements Reply {}
}
