package cn.gov.zs.platform.journeys;

import java.net.URI;
import java.net.http.HttpHeaders;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What the platform answered.
 *
 * @param asked method and path, for messages
 * @param uri where the answer came from, after redirects
 * @param status HTTP status
 * @param headers response headers
 * @param body text of the body
 */
public record Answer(String asked, URI uri, int status, HttpHeaders headers, String body) {

    /** The body as JSON; fails with the status and the start of the body when it is none. */
    public JsonNode json() {
        try {
            return Visitor.JSON.readTree(body);
        } catch (JacksonException e) {
            throw new JourneyFailed(asked + " answered " + status + " with no JSON: " + start(), e);
        }
    }

    /** This answer, when its status is the expected one. */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new JourneyFailed(asked + ", led to " + uri.getPath() + ", answered " + status + ", expected "
                    + expected + ": " + start());
        }
        return this;
    }

    /** Whether the platform could not answer for now: worth asking again. */
    public boolean unavailable() {
        return status == 502 || status == 503 || status == 504;
    }

    private String start() {
        return body.substring(0, Math.min(400, body.length()));
    }
}
