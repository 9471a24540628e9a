package cn.gov.zs.platform.journeys;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The household adds its papers; what is not what it is called is refused; each look of staff is recorded. */
final class DocumentScenes {
    private static final String LI = "citizen-li";

    /** One transparent dot. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final byte[] PDF = ("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                    + "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n"
                    + "xref\n0 3\ntrailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n99\n%%EOF\n")
            .getBytes(StandardCharsets.ISO_8859_1);

    private final Props props;

    DocumentScenes(Props props) {
        this.props = props;
    }

    String documents() {
        var household = props.story().main();
        add(household, "HUKOU_BOOK", "户口簿.pdf", PDF);
        add(household, "ID_CARD", "身份证.png", PNG);
        var page = upload(household, "INCOME_PROOF", "收入证明.pdf", "<html></html>".getBytes(StandardCharsets.UTF_8));
        Calls.refused(page, 422, "document.markup");
        Calls.refused(upload(household, "OTHER", "照片.jpg", PNG), 422, "document.other-extension");
        Calls.check(list(household).size() == 2, "A refused document was kept");
        var first = list(household).get(0).path("id").asString();
        var content = household.resource() + "/documents/" + first + "/content";
        props.calls().get("citizen-chen", content).expect(404);
        props.calls().get("reviewer-shiqi", content).expect(404);
        props.calls().get("clerk-xiaolan", content).expect(200);
        var looks = props.calls().json(LI, household.resource() + "/document-reads");
        Calls.check(
                looks.path("items").path(0).path("documentId").asString().equals(first),
                "The household does not see who looked at its document: " + looks);
        return household.mine() + "/documents";
    }

    private void add(Household household, String kind, String name, byte[] content) {
        props.patience().until(name + " is added", () -> {
            var there = list(household)
                    .valueStream()
                    .anyMatch(document -> document.path("name").asString().equals(name));
            if (!there) {
                upload(household, kind, name, content).expect(201);
            }
            return Optional.of(true);
        });
    }

    private JsonNode list(Household household) {
        return props.calls().json(LI, household.resource() + "/documents");
    }

    private Answer upload(Household household, String kind, String name, byte[] content) {
        return props.calls()
                .surely(
                        "the answer to " + name,
                        () -> props.cast()
                                .as(LI)
                                .upload(
                                        household.resource() + "/documents",
                                        Map.of("kind", kind),
                                        "file",
                                        name,
                                        content));
    }
}
