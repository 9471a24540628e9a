package cn.gov.zs.platform.journeys;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Finds notices as the public does. */
final class Notices {
    private Notices() {}

    /** The notice of this kind about this application, offer or batch; waits until it is public. */
    static JsonNode find(Visitor visitor, Patience patience, String kind, String reference) {
        return patience.until("notice " + kind + " is public", () -> {
            var found = visitor.get("/api/v1/public/notices?kind=" + kind + "&reference=" + reference)
                    .expect(200)
                    .json()
                    .path("items");
            return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
        });
    }
}
