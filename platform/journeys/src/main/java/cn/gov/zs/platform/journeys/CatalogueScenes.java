package cn.gov.zs.platform.journeys;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The disclosure catalogue: what no step before published is published now, until no item is without a publication. */
final class CatalogueScenes {
    private static final String OFFICER = "disclosure-officer";
    private static final String HEAD = "disclosure-head";
    private static final String CATALOGUE = "/api/v1/public/catalogue";
    private static final String DRAFTS = "/staff/disclosure/drafts";
    private static final String LIBRARY = "/staff/disclosure/policies";
    static final String REPORTS = "/staff/disclosure/annual-reports/";
    /** The item that orders the annual report, from the end of the first year for which there is one. */
    private static final String REPORT = "annual-report";

    /** Items of the library, by the kind of its texts. */
    private static final Map<String, String> TEXTS =
            Map.of("policy", "POLICY", "service-guide", "GUIDE", "response", "ANSWER");

    /** What officers publish: nothing makes the duty, or an event makes it and no page of a service is it. */
    private static final Set<String> BY_OFFICERS = Set.of("TYPED", "SUBSIDY_PAID");

    private static final List<String> GUIDE_PARTS = List.of(
            "WHO",
            "CONDITIONS",
            "MATERIALS",
            "STEPS",
            "STATUTORY_LIMIT",
            "FEE",
            "PLACE",
            "PHONE",
            "COMPLAINTS",
            "BASIS");

    private final Props props;
    private final HomesScenes homes;

    CatalogueScenes(Props props, HomesScenes homes) {
        this.props = props;
        this.homes = homes;
    }

    /** A batch is frozen and cancelled before its vote: why, everybody reads. */
    String cancelled() {
        var offer = homes.ask("另一配租批次", 1);
        homes.answered(offer, "GRANTED");
        Notices.find(props.cast().everybody(), props.patience(), "HOMES", offer);
        var id = props.formId();
        var batch = new PlannedBatch(props.act(), props.cast(), id);
        batch.plan("另一批次", offer, List.of(PlannedBatch.quota(DrawScenes.TIED, 1, 0)));
        batch.step("freeze", "PLANNED", Map.of());
        batch.step("cancel", "FROZEN", Map.of("reason", "房源另有安排，本批次取消。"));
        return "/batches/" + id;
    }

    /** A policy, a guide and an answer: an officer writes, the head of the unit publishes. */
    String library() throws IOException {
        var today = props.today();
        for (var item : TEXTS.keySet()) {
            if (!published(item)) {
                publishText(item, today);
            }
        }
        return "/policies";
    }

    private void publishText(String item, LocalDate today) {
        var id = UUID.fromString(props.formId()).toString();
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", id);
        fields.put("version", "0");
        fields.put("kind", TEXTS.get(item));
        fields.put("submit", "1");
        fields.put("values[title]", "示例：住房保障" + item);
        fields.put("values[issuer]", "中山市住房保障办公室");
        fields.put("values[madeOn]", today.toString());
        fields.put("values[label]", "示例");
        switch (item) {
            case "policy" -> {
                fields.put("values[unnumbered]", "on");
                fields.put("values[words]", "第一条　本文件为演示文本，不具有效力。");
            }
            case "service-guide" -> GUIDE_PARTS.forEach(part -> fields.put("values[part." + part + "]", "示例内容"));
            default -> {
                fields.put("values[category]", "OTHER");
                fields.put("values[words]", "关于轮候排序的答复：按评分表计算，示例文本。");
            }
        }
        props.act()
                .untilDone(
                        "a text of " + item + " is handed in",
                        () -> props.calls().get(OFFICER, LIBRARY + "/" + id).status() == 200,
                        () -> props.calls().form(OFFICER, LIBRARY, fields));
        approve(LIBRARY + "/" + id, item);
    }

    /** What no event makes and no library holds: a duty is entered, a notice written with its elements, and approved by another. */
    String typed() throws IOException {
        var today = props.today();
        for (var item : items()) {
            var code = item.path("code").asString();
            if (BY_OFFICERS.contains(item.path("trigger").asString()) && !TEXTS.containsKey(code) && !published(code)) {
                publishNotice(item, code, today);
            }
        }
        return "/catalogue";
    }

    private void publishNotice(JsonNode item, String code, LocalDate today) {
        var duty = dutyOf(item, code, today);
        var begun = props.calls().form(OFFICER, DRAFTS, Map.of("duty", duty)).expect(200);
        var draft = begun.uri().getPath();
        Calls.check(draft.startsWith(DRAFTS + "/"), "The draft of " + code + " was not begun, but led to " + draft);
        var words = Stream.concat(
                        Stream.of(
                                pair("version", props.calls().version(OFFICER, draft)),
                                pair("title", "示例：" + item.path("name").asString()),
                                pair("table", "")),
                        item.path("elements")
                                .valueStream()
                                .map(element -> pair(
                                        "elements", "示例：" + element.path("name").asString())))
                .collect(Collectors.joining("&"));
        props.calls()
                .surely(
                        "the notice of " + code + " is written",
                        () -> props.cast()
                                .as(OFFICER)
                                .postRaw(
                                        draft + "/words",
                                        "application/x-www-form-urlencoded",
                                        HttpRequest.BodyPublishers.ofString(words)))
                .expect(200);
        props.calls()
                .form(
                        OFFICER,
                        draft + "/submission",
                        Map.of("version", props.calls().version(OFFICER, draft), "reason", ""))
                .expect(200);
        approve(draft, code);
    }

    /** One that an event made and nothing fulfilled, or one that the officer enters. */
    private String dutyOf(JsonNode item, String code, LocalDate today) {
        var arisen = duties(code, "NEWEST");
        if (!arisen.isEmpty()) {
            return arisen.get(0).path("id").asString();
        }
        return props.calls()
                .post(
                        OFFICER,
                        "/api/v1/disclosure/duties",
                        Map.of(
                                "item",
                                code,
                                "number",
                                "示例" + props.formId().substring(0, 8),
                                "title",
                                "示例：" + item.path("name").asString(),
                                "aroseOn",
                                today.toString()))
                .expect(201)
                .json()
                .path("duty")
                .path("id")
                .asString();
    }

    private void approve(String page, String code) {
        props.calls()
                .form(HEAD, page + "/approval", Map.of("version", props.calls().version(HEAD, page)))
                .expect(200);
        awaitPublished(code);
    }

    /**
     * The report on the year in which information was asked for, once it is over: an officer writes what nobody can count, the head
     * releases it, and everybody finds each request counted in its row.
     */
    String annualReport() throws IOException {
        int year = props.story().requestYear;
        props.until(LocalDate.of(year + 1, 1, 1));
        var page = REPORTS + year;
        onReport(OFFICER, page, "", Map.of("PROBLEMS", "示例：部分事项临近期限才公开。", "coercions", "0", "fees", "0"));
        onReport(OFFICER, page, "/submission", Map.of());
        onReport(HEAD, page, "/release", Map.of());
        awaitPublished(REPORT);
        var report = "/annual-reports/" + year;
        var published = RequestTable.on(props.patience()
                .until(
                        "the report of " + year + " is published",
                        () -> Optional.of(props.cast().everybody().get(report, "text/html"))
                                .filter(answer -> answer.status() == 200))
                .body());
        published.checkClosed();
        props.story().requestsBefore.checkGrownTo(published);
        return report;
    }

    private void onReport(String who, String page, String step, Map<String, String> words) {
        var fields = new LinkedHashMap<>(words);
        fields.put("version", props.calls().version(who, page));
        props.calls().form(who, page + step, fields).expect(200);
    }

    /** Every item of the catalogue was published at least once; each is waited for by itself, as a reader would. */
    String whole() {
        for (var item : items()) {
            awaitPublished(item.path("code").asString());
        }
        return "/catalogue";
    }

    private List<JsonNode> items() {
        return props.cast()
                .everybody()
                .get(CATALOGUE)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private void awaitPublished(String code) {
        props.patience().until(code + " is published", () -> published(code) ? Optional.of(true) : Optional.empty());
    }

    private boolean published(String code) {
        return Stream.of("KEPT", "LATE").anyMatch(list -> !duties(code, list).isEmpty());
    }

    private JsonNode duties(String code, String list) {
        return props.cast()
                .everybody()
                .get(CATALOGUE + "/" + code + "/duties?size=1&show=" + list)
                .expect(200)
                .json()
                .path("items");
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
