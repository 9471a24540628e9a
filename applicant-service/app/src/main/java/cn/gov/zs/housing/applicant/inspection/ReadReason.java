package cn.gov.zs.housing.applicant.inspection;

import cn.gov.zs.housing.applicant.identity.PlainText;
import java.util.Optional;

/**
 * Why a member of staff needs a whole identity number (查看理由), in words: 1 to 200 characters. The applicant and the auditor read
 * it.
 *
 * <p>It prints its length only: reasons speak of people.
 */
public record ReadReason(String text) {
    /** Longest reason. */
    public static final int MAX = 200;

    /** What is wrong with a typed reason. */
    public enum Fault {
        /** Nothing was written. */
        REQUIRED,
        /** More than {@link #MAX} characters. */
        TOO_LONG,
        /** It could hold an identity number, which it would show to everybody who may read the record. */
        HOLDS_ID_NUMBER,
        /** It holds characters that cannot be shown. */
        BAD_CHARACTERS
    }

    /** @throws IllegalArgumentException if it has a {@link #faultOf fault} */
    public ReadReason {
        faultOf(text).ifPresent(fault -> {
            throw new IllegalArgumentException("not a reason: " + fault);
        });
    }

    /** What is wrong with a typed reason; empty when it is one. */
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
        return PlainText.holdsControls(typed) ? Optional.of(Fault.BAD_CHARACTERS) : Optional.empty();
    }

    @Override
    public String toString() {
        return "reason of " + text.length() + " characters";
    }
}
