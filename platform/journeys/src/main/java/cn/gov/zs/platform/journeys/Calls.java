package cn.gov.zs.platform.journeys;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Requests of the cast, asked again while a part of the platform restarts; any other answer is an answer. */
final class Calls {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    private final Cast cast;
    private final Patience patience;

    Calls(Cast cast, Patience patience) {
        this.cast = cast;
        this.patience = patience;
    }

    /** Reads JSON. */
    Answer get(String who, String path) {
        return surely(who + " reads " + path, () -> cast.as(who).get(path));
    }

    /** The JSON this person is shown; fails on any other answer. */
    JsonNode json(String who, String path) {
        return get(who, path).expect(200).json();
    }

    /** Reads a page; fails on any other answer. */
    String page(String who, String path) {
        return patience.page(cast.as(who), path).body();
    }

    /** The version that a page carries for its next step; fails when it carries none. */
    String version(String who, String path) {
        return version(page(who, path)).orElseThrow(() -> new JourneyFailed(path + " carries no version"));
    }

    static Optional<String> version(String page) {
        var found = VERSION.matcher(page);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Sends JSON. */
    Answer post(String who, String path, Object body) {
        return surely(who + " sends " + path, () -> cast.as(who).post(path, body));
    }

    /** Sends a form as a page would. */
    Answer form(String who, String path, Map<String, String> fields) {
        return surely(who + " sends " + path, () -> cast.as(who).postForm(path, fields));
    }

    /** Sends JSON without a login. */
    Answer postPublicly(String path, Object body) {
        return surely("the public sends " + path, () -> cast.everybody().post(path, body));
    }

    /** The first answer of a platform that is there. */
    Answer surely(String what, Supplier<Answer> request) {
        return patience.until(what, () -> Optional.of(request.get()).filter(answer -> !answer.unavailable()));
    }

    /** The problem this request is refused with; fails when it is not refused so. */
    static JsonNode refused(Answer answer, int status, String code) {
        var problem = answer.expect(status).json();
        check(
                problem.path("code").asString().equals(code),
                answer.asked() + " was refused with " + problem + ", expected " + code);
        return problem;
    }

    /** Fails with this message unless it holds. */
    static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new JourneyFailed(otherwise);
        }
    }
}
