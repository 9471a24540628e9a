package cn.gov.zs.platform.http;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer that is a problem. Thrown in web packages only, where a domain's refusal is turned into HTTP; rendered in one
 * place as problem+json or as a page. Its words stand in the message bundles under {@code problem.<code>}.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /**
     * @param status 4xx or 5xx
     * @param code stable and chosen, such as {@code draw.notice-too-short}
     * @param facts what a program needs beside the words; becomes members of the problem+json. {@code clause} is shown
     *     on the page too
     * @param args for the placeholders of the text
     */
    public ProblemException(int status, String code, Map<String, ?> facts, Object... args) {
        this(Problem.of(status, code, facts, args));
    }

    ProblemException(Problem problem) {
        super(problem.status() + " " + problem.code());
        this.problem = problem;
    }

    /** 404 {@code absent}: not there, or not for this caller's eyes; the two must look alike. */
    public static ProblemException absent() {
        return new ProblemException(404, "absent", Map.of());
    }

    /** 409 with the facts and the words of a refusal. */
    public static ProblemException conflict(String code, Map<String, ?> facts, Object... args) {
        return new ProblemException(409, code, facts, args);
    }

    /** 409 with the clause of law the refusal rests on. */
    public static ProblemException refused(String code, String clause, Map<String, ?> facts, Object... args) {
        var all = new LinkedHashMap<String, Object>(facts);
        all.put("clause", clause);
        return new ProblemException(409, code, all, args);
    }

    /** 400 {@code field.invalid} for one field; {@code messageKey} is looked up in the bundles. */
    public static ProblemException field(String field, String code, String messageKey, Object... args) {
        return new ProblemException(Problem.ofFields(
                400, "field.invalid", java.util.List.of(new Problem.Field(field, code, messageKey, args))));
    }

    Problem problem() {
        return problem;
    }
}
