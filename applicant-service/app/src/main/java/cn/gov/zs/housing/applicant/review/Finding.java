package cn.gov.zs.housing.applicant.review;

import cn.gov.zs.housing.applicant.identity.PlainText;
import java.util.List;
import java.util.Optional;

/**
 * What a reviewer found (审核意见), in words: 1 to 1,000 characters. A passing without one is no passing.
 *
 * <p>It prints its length only: findings speak of people.
 *
 * @param evidence what lay in the file when it was written; empty where nothing did, or where it is no decision
 */
public record Finding(String text, List<EvidenceReference> evidence) {
    /** Longest finding. */
    public static final int MAX = 1_000;

    /** What is wrong with a typed finding. */
    public enum Fault {
        /** Nothing was written. */
        REQUIRED,
        /** More than {@link #MAX} characters. */
        TOO_LONG,
        /** It could hold an identity number, which belongs in its own field only. */
        HOLDS_ID_NUMBER,
        /** It holds characters that cannot be shown. */
        BAD_CHARACTERS
    }

    /** @throws IllegalArgumentException if it has a {@link #faultOf fault} */
    public Finding {
        faultOf(text).ifPresent(fault -> {
            throw new IllegalArgumentException("not a finding: " + fault);
        });
        evidence = List.copyOf(evidence);
    }

    /** Words alone. */
    public Finding(String text) {
        this(text, List.of());
    }

    /** What is wrong with a typed finding; empty when it is one. */
    public static Optional<Fault> faultOf(String typed) {
        if (typed.isBlank()) {
            return Optional.of(Fault.REQUIRED);
        }
        if (typed.length() > MAX) {
            return Optional.of(Fault.TOO_LONG);
        }
        if (PlainText.holdsIdNumber(typed)) {
            return Optional.of(Fault.HOLDS_ID_NUMBER);
        }
        if (PlainText.holdsControls(typed)) {
            return Optional.of(Fault.BAD_CHARACTERS);
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "finding of " + text.length() + " characters";
    }
}
