package cn.gov.zs.platform.journeys;

import cn.gov.zs.housing.allocation.rules.published.VerifyBundle;
import cn.gov.zs.platform.journeys.Story.Part;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** From the score sheet to the verified draw: officer, witnesses and the public. */
final class DrawScenes {
    /** Whose household goes the whole way. */
    static final String FIRST = "LOCAL_LOW_INCOME";

    /** Whose two households have the same score. */
    static final String TIED = "LOCAL_OTHER";

    static final String THIRD = "NEW_EMPLOYEE";

    private static final Duration DAY = Duration.ofDays(1);
    private static final int NOTICE_DAYS = 21;

    private final Cast cast;
    private final ClockFile clock;
    private final Patience patience;
    private final Act act;
    private final Story story;

    DrawScenes(Cast cast, ClockFile clock, Duration limit, Story story) {
        this.cast = cast;
        this.clock = clock;
        this.patience = new Patience(limit);
        this.act = new Act(limit);
        this.story = story;
    }

    /** A sheet is in force for each of the three categories. */
    String scoreSheet() throws IOException {
        for (var category : List.of(FIRST, TIED, THIRD)) {
            scoreSheet(category);
        }
        return "/score-sheets/"
                + sheetInForce(FIRST).orElseThrow().path("sheetId").asString();
    }

    private void scoreSheet(String category) throws IOException {
        if (sheetInForce(category).isPresent()) {
            return;
        }
        var today = LocalDate.ofInstant(clock.at(Instant.now()), ZoneId.of("Asia/Shanghai"));
        var formId = UUID.randomUUID().toString();
        act.untilDone(
                "the score sheet is published", () -> sheetInForce(category).isPresent(), () -> {
                    // both steps may be asked for again: what was done is refused, and the other one goes on
                    cast.as(PlannedBatch.OFFICER)
                            .post(
                                    "/api/v1/allocation/score-sheets",
                                    Map.of(
                                            "formId",
                                            formId,
                                            "sample",
                                            "LIANZHOU_2013",
                                            "category",
                                            category,
                                            "inForceFrom",
                                            today.toString()));
                    return cast.as("allocation-officer-2")
                            .post("/api/v1/allocation/score-sheets/" + formId + "/adoption", Map.of());
                });
    }

    private Optional<JsonNode> sheetInForce(String category) {
        return cast.everybody()
                .get("/api/v1/public/score-sheets")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(sheet -> sheet.path("category").asString().equals(category))
                .filter(sheet -> sheet.hasNonNull("publishedOn"))
                .findFirst();
    }

    /** The households of all three categories wait with a score, two of them with the same. */
    String registered() {
        waits(Part.MAIN);
        waits(Part.EMPLOYEE);
        if (!waits(Part.TIED_ONE)
                .path("score")
                .asString()
                .equals(waits(Part.TIED_TWO).path("score").asString())) {
            throw new JourneyFailed("Two households with the same facts have different scores");
        }
        return "/my/waiting-list";
    }

    private JsonNode waits(Part part) {
        return patience.until(
                "the household waits with a score",
                () -> entry(part).filter(entry -> entry.path("state").asString().equals("WAITING")));
    }

    /** How many households of this one's category wait with a score. */
    private int waiting(Part part) {
        return patience.until("the waiting list", () -> entry(part))
                .path("outOf")
                .asInt();
    }

    /** How many homes the batch needs: one for everybody, but a single one for those with the same score. */
    int homes() {
        return waiting(Part.MAIN) + 1 + waiting(Part.EMPLOYEE);
    }

    private Optional<JsonNode> entry(Part part) {
        var household = story.household(part);
        return cast.as(household.account())
                .get("/api/v1/allocation/waiting-list/mine")
                .expect(200)
                .json()
                .valueStream()
                .filter(entry -> entry.path("applicationId").asString().equals(household.id()))
                .findFirst();
    }

    String freeze(RandomGenerator chance) {
        story.batchId = new UUID(chance.nextLong(), chance.nextLong()).toString();
        planned()
                .plan(
                        "祈安苑" + story.homesPublishedOn + "批次",
                        story.offerId,
                        List.of(
                                PlannedBatch.quota(FIRST, waiting(Part.MAIN), 0),
                                PlannedBatch.quota(TIED, 1, 1),
                                PlannedBatch.quota(THIRD, waiting(Part.EMPLOYEE), 0)));
        planned().step("freeze", "PLANNED", Map.of());
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
        var refused = patience.until(
                "an answer to the early draw",
                () -> Optional.of(planned().ask("open-draw", Map.of())).filter(answer -> !answer.unavailable()));
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

    /** The officer opens the draw, of whichever attempt. */
    void open() {
        planned().step("open-draw", "APPROVED", Map.of());
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
        var receipt = Files.createTempFile("receipt", ".json");
        try {
            patience.until(
                    "the bundle, once its steps stand in the public log",
                    () -> Optional.of(batch())
                            .filter(seen -> seen.path("bundle").isString()));
            Files.write(file, cast.everybody().download(page() + "/bundle"));
            var logKey = new String(cast.everybody().download("/log/verifier-key"), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
            right(List.of(file.toString(), "--digest", story.digest, "--log-key", logKey));
            Files.write(receipt, receipt());
            right(List.of("--receipt", receipt.toString(), "--digest", story.digest));
            right(List.of("--receipt", receipt.toString(), "--digest", story.digest, file.toString()));
        } finally {
            Files.delete(file);
            Files.delete(receipt);
        }
        return page() + "/bundle";
    }

    private byte[] receipt() {
        var own = entry(Part.MAIN).orElseThrow();
        var number = own.path("entrantNumber").asInt();
        return patience.until(
                "the receipt",
                () -> Optional.of(cast.as(story.main().account())
                        .download("/my/waiting-list/homes/" + story.batchId + "/receipt.json?number=" + number)));
    }

    private static void right(List<String> arguments) {
        var said = new ByteArrayOutputStream();
        if (VerifyBundle.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8)) != 0) {
            throw new JourneyFailed(arguments + " is not right:\n" + said.toString(StandardCharsets.UTF_8));
        }
    }

    private JsonNode batch() {
        return cast.everybody()
                .get("/api/v1/public/batches/" + story.batchId)
                .expect(200)
                .json();
    }

    private PlannedBatch planned() {
        return new PlannedBatch(act, cast, story.batchId);
    }

    private String page() {
        return "/batches/" + story.batchId;
    }
}
