package cn.gov.zs.housing.gateway.problem;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The gateway's own "no". Its text comes from the message keys {@code problem.<code>} and {@code problem.<code>.detail}
 * in the caller's language; nothing of the inside is in it.
 */
public final class ProblemException extends RuntimeException {

    private final int status;
    private final String code;
    private final List<Object> arguments;
    private final @Nullable Duration retryAfter;

    private ProblemException(
            int status, String code, List<Object> arguments, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(code, cause, false, false);
        this.status = status;
        this.code = code;
        this.arguments = arguments;
        this.retryAfter = retryAfter;
    }

    /** A refusal with {@code status} and a stable code such as {@code csrf.refused}. */
    public static ProblemException refused(int status, String code, Object... arguments) {
        return new ProblemException(status, code, List.of(arguments), null, null);
    }

    /** A refusal that will be over after {@code wait}. */
    public static ProblemException refusedFor(Duration wait, int status, String code, Object... arguments) {
        return new ProblemException(status, code, List.of(arguments), wait, null);
    }

    /**
     * A part of the platform does not answer.
     *
     * @param part who: the key {@code part.<part>} names it to the reader
     * @param unknownOutcome whether what was asked may have been done all the same
     */
    public static ProblemException unavailable(String part, boolean unknownOutcome, @Nullable Throwable cause) {
        var key = unknownOutcome ? "service.unavailable.unknown" : "service.unavailable";
        return new ProblemException(503, key, List.of(new Part(part)), Duration.ofSeconds(3), cause);
    }

    /** A fault of ours; {@code number} is where the log tells of it. */
    public static ProblemException incident(String number) {
        return new ProblemException(500, "internal", List.of(new Incident(number)), null, null);
    }

    /** The number of the incident, when the fault is ours. */
    public @Nullable String incident() {
        return arguments.stream()
                .filter(Incident.class::isInstance)
                .map(argument -> ((Incident) argument).number())
                .findFirst()
                .orElse(null);
    }

    public int status() {
        return status;
    }

    /** The stable code programs may rely on. */
    public String code() {
        return code.equals("service.unavailable.unknown") ? "service.unavailable" : code;
    }

    /** The message key behind {@code problem.}; differs from the code where one code has two explanations. */
    public String textKey() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** When asking again can help. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /**
     * A part of the platform in a message, named in the reader's language.
     *
     * @param key behind {@code part.}: {@code applicant}, {@code keycloak}
     */
    public record Part(String key) {}

    private record Incident(String number) {}
}
