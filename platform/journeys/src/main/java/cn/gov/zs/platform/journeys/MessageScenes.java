package cn.gov.zs.platform.journeys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/** What a household is told and may take with it: messages of each step, and its whole file; nobody else's. */
final class MessageScenes {
    private static final String MESSAGES = "/api/v1/messages";

    private final Props props;

    MessageScenes(Props props) {
        this.props = props;
    }

    /** It wants to hear by SMS as well. */
    String settings() {
        var wanted = Map.of("channels", List.of("SMS"), "phone", "13800138000", "language", "zh-CN");
        var kept = props.calls()
                .post("citizen-li", MESSAGES + "/settings", wanted)
                .expect(200)
                .json();
        Calls.check(kept.path("channels").toString().contains("SMS"), "The wish was not kept: " + kept);
        return "/my/messages/settings";
    }

    /** Registration was told in the portal and by SMS; read once, it is read. */
    String messages() {
        var household = props.story().main();
        var told = props.patience()
                .until(
                        "the registration was told, by SMS too",
                        () -> props.calls()
                                .json(household.account(), MESSAGES + "?unread=true&size=100")
                                .path("items")
                                .valueStream()
                                .filter(message ->
                                        message.path("applicationId").asString().equals(household.id()))
                                .filter(message ->
                                        message.path("title").asString().equals("已登记轮候"))
                                .filter(message ->
                                        message.path("deliveries").toString().contains("SENT"))
                                .findFirst());
        var read = MESSAGES + "/" + told.path("id").asString() + "/read";
        props.calls().post("citizen-chen", read, Map.of()).expect(404);
        var seen = props.calls()
                .post(household.account(), read, Map.of())
                .expect(200)
                .json();
        Calls.check(seen.hasNonNull("readAt"), "The message stays unread: " + seen);
        return "/my/messages";
    }

    /** Its whole file, its own number whole and nobody else's; a stranger finds neither file nor case. */
    String wholeFile() throws IOException {
        var household = props.story().main();
        var path = household.mine() + "/file";
        var file = unzipped(props.patience()
                .until(
                        "the whole file",
                        () -> Optional.of(props.cast().as(household.account()).download(path))));
        var application = file.getOrDefault("application.json", "");
        Calls.check(
                application.contains(household.applicant().idNumber())
                        && !application.contains(household.spouse().idNumber()),
                "The file lacks the applicant's own number, or shows another's");
        Calls.check(
                file.getOrDefault("id-number-reads.json", "").contains("与公安核对户籍")
                        && file.containsKey("messages.json")
                        && file.keySet().stream().anyMatch(name -> name.contains("户口簿")),
                "The file lacks looks, messages or documents: " + file.keySet());
        for (var theirs : List.of(path, household.mine(), household.resource(), household.mine() + "/documents")) {
            props.calls().get("citizen-chen", theirs).expect(404);
        }
        props.calls().get("city-reviewer", path).expect(404);
        return household.mine();
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        var found = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                found.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return found;
    }
}
