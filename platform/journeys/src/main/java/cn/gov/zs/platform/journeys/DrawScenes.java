package cn.gov.zs.platform.journeys;

import cn.gov.zs.housing.allocation.rules.bundle.Verify;
import cn.gov.zs.housing.allocation.rules.draw.Contribution;
import cn.gov.zs.platform.local.ClockFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** From the score sheet to the verified draw: officer, witnesses and the public. */
final class DrawScenes {
    private static final String CATEGORY = "LOCAL_LOW_INCOME";
    private static final Duration DAY = Duration.ofDays(1);
    private static final int NOTICE_DAYS = 21;
    private static final List<String> WITNESSES = List.of("witness-1", "witness-2");

    private final Cast cast;
    private final ClockFile clock;
    private final Patience patience;
    private final Act act;
    private final Story story;
    private final Map<String, Contribution> contributions = new LinkedHashMap<>();

    DrawScenes(Cast cast, ClockFile clock, Duration limit, Story story) {
        this.cast = cast;
        this.clock = clock;
        this.patience = new Patience(limit);
        this.act = new Act(limit);
        this.story = story;
    }

    String scoreSheet() throws IOException {
        var today = LocalDate.ofInstant(clock.at(Instant.now()), ZoneId.of("Asia/Shanghai"));
        if (sheetInForce().isEmpty()) {
            var formId = UUID.randomUUID().toString();
            act.untilDone("the score sheet is published", () -> sheetInForce().isPresent(), () -> {
                // both steps may be asked for again: what was done is refused, and the other one goes on
                cast.as("allocation-officer")
                        .post(
                                "/api/v1/allocation/score-sheets",
                                Map.of(
                                        "formId",
                                        formId,
                                        "sample",
                                        "LIANZHOU_2013",
                                        "category",
                                        CATEGORY,
                                        "inForceFrom",
                                        today.toString()));
                return cast.as("allocation-officer-2")
                        .post("/api/v1/allocation/score-sheets/" + formId + "/adoption", Map.of());
            });
        }
        return "/score-sheets/" + sheetInForce().orElseThrow().path("sheetId").asString();
    }

    private Optional<JsonNode> sheetInForce() {
        return cast.everybody()
                .get("/api/v1/public/score-sheets")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(sheet -> sheet.path("category").asString().equals(CATEGORY))
                .filter(sheet -> sheet.hasNonNull("publishedOn"))
                .findFirst();
    }

    String registered() {
        patience.until(
                "the household waits with a score",
                () -> entry().filter(entry -> entry.path("state").asString().equals("WAITING")));
        return "/my/waiting-list";
    }

    /** How many households of the category wait with a score. */
    int waiting() {
        return patience.until("the waiting list", this::entry).path("outOf").asInt();
    }

    private Optional<JsonNode> entry() {
        return cast.as("citizen-li")
                .get("/api/v1/allocation/waiting-list/mine")
                .expect(200)
                .json()
                .valueStream()
                .filter(entry -> entry.path("applicationId")
                        .asString()
                        .equals(story.main().id()))
                .findFirst();
    }

    String freeze(RandomGenerator chance) {
        var officer = cast.as("allocation-officer");
        var formId = new UUID(chance.nextLong(), chance.nextLong()).toString();
        story.batchId = formId;
        act.untilDone(
                "the batch is planned",
                () -> officer.get(staffBatch()).status() == 200,
                () -> officer.post(
                        "/api/v1/allocation/batches",
                        Map.of(
                                "formId",
                                formId,
                                "title",
                                "祈安苑" + story.homesPublishedOn + "批次",
                                "offerId",
                                story.offerId,
                                "category",
                                CATEGORY)));
        act.untilDone(
                "the batch is frozen",
                () -> !state(officer).equals("PLANNED"),
                () -> officer.post(staffBatch() + "/freeze", Map.of("version", version(officer))));
        story.digest = patience.until("the digest is public", () -> {
            var digest = cast.everybody()
                    .get("/api/v1/public/batches/" + story.batchId)
                    .expect(200)
                    .json()
                    .path("digest");
            return digest.isString() ? Optional.of(digest.asString()) : Optional.empty();
        });
        return page();
    }

    /** On the last day of the homes notice a draw is refused with the clause and the first lawful day. */
    String tooEarly() throws IOException {
        var firstLawfulDay = story.homesPublishedOn.plusDays(11);
        clock.forward(untilShanghaiNoon(firstLawfulDay.minusDays(1)));
        var officer = cast.as("allocation-officer");
        var refused = patience.until(
                "an answer to the early draw",
                () -> Optional.of(officer.post(staffBatch() + "/open-draw", Map.of("version", version(officer))))
                        .filter(answer -> !answer.unavailable()));
        var problem = refused.expect(409).json();
        if (!problem.path("code").asString().equals("draw.notice-too-short")
                || !problem.path("firstLawfulDay").asString().equals(firstLawfulDay.toString())
                || !problem.path("clause").toString().contains("二（一）（4）")) {
            throw new JourneyFailed("The early draw was refused, but not with clause and first lawful day: " + problem);
        }
        clock.forward(DAY);
        return page();
    }

    private Duration untilShanghaiNoon(LocalDate day) throws IOException {
        var noon = day.atTime(12, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        return Duration.between(clock.at(Instant.now()), noon);
    }

    String seal(RandomGenerator chance) {
        var officer = cast.as("allocation-officer");
        act.untilDone(
                "the draw is open",
                () -> !state(officer).equals("APPROVED"),
                () -> officer.post(staffBatch() + "/open-draw", Map.of("version", version(officer))));
        for (var witness : WITNESSES) {
            var contribution = new Contribution(random32(chance), random32(chance));
            contributions.put(witness, contribution);
            var commitment = contribution.commitment().hex();
            act.untilDone(
                    witness + " has sealed",
                    () -> batch().path("seals").toString().contains(commitment),
                    () -> cast.as(witness)
                            .post(staffBatch() + "/seals", Map.of("digest", story.digest, "commitment", commitment)));
        }
        return page();
    }

    String reveal() {
        contributions.forEach((witness, contribution) -> act.untilDone(
                witness + " has revealed",
                () -> batch().path("seals").toString().contains(contribution.salt()),
                () -> cast.as(witness)
                        .post(
                                staffBatch() + "/reveals",
                                Map.of(
                                        "digest", story.digest,
                                        "salt", contribution.salt(),
                                        "value", contribution.value()))));
        patience.until("the draw is done", () -> Optional.of(batch()).filter(seen -> seen.hasNonNull("seed")));
        return page();
    }

    String resultNotice() throws IOException {
        var notice = Notices.find(cast.everybody(), patience, "RESULT", story.batchId);
        var path = notice.path("path").asString();
        var shown = patience.page(cast.everybody(), path).body();
        if (!shown.contains(story.main().applicant().name()) || !shown.contains(Story.MASKED)) {
            throw new JourneyFailed("The result at " + path + " does not name the household");
        }
        clock.forward(Duration.ofDays(NOTICE_DAYS));
        patience.until(
                "the result is confirmed",
                () -> Optional.of(batch())
                        .filter(seen -> seen.path("state").asString().equals("CONFIRMED")));
        return path;
    }

    String homeSeen(Cases cases) {
        var mine = cast.as("citizen-li");
        patience.until(
                "the household's home is confirmed",
                () -> Optional.of(cases.seen("citizen-li", story.main()))
                        .filter(seen -> seen.path("state").asString().equals("ALLOTMENT_CONFIRMED"))
                        .filter(seen -> story.homeIds.contains(
                                seen.path("allotment").path("homeId").asString())));
        var path = story.main().mine();
        if (!patience.page(mine, path).body().contains("祈安苑")) {
            throw new JourneyFailed("The household's page does not show the home");
        }
        return path;
    }

    String verified() throws IOException {
        var file = Files.createTempFile("bundle", ".zip");
        try {
            Files.write(
                    file,
                    patience.until(
                            "the bundle", () -> Optional.of(cast.everybody().download(page() + "/bundle"))));
            var said = new ByteArrayOutputStream();
            var code = Verify.run(
                    List.of(file.toString(), "--digest", story.digest),
                    new PrintStream(said, true, StandardCharsets.UTF_8));
            if (code != 0) {
                throw new JourneyFailed("The bundle does not verify:\n" + said.toString(StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return page() + "/bundle";
    }

    private JsonNode batch() {
        return cast.everybody()
                .get("/api/v1/public/batches/" + story.batchId)
                .expect(200)
                .json();
    }

    private String state(Visitor staff) {
        return staff.get(staffBatch())
                .expect(200)
                .json()
                .path("batch")
                .path("state")
                .asString();
    }

    private long version(Visitor staff) {
        return staff.get(staffBatch()).expect(200).json().path("version").asLong();
    }

    private String staffBatch() {
        return "/api/v1/allocation/batches/" + story.batchId;
    }

    private String page() {
        return "/batches/" + story.batchId;
    }

    private static String random32(RandomGenerator chance) {
        var bytes = new byte[Contribution.BYTES];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
