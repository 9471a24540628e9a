package cn.gov.zs.housing.allocation.rules.bundle;

import cn.gov.zs.housing.allocation.rules.draw.Contribution;
import cn.gov.zs.housing.allocation.rules.draw.Sha256;
import cn.gov.zs.housing.allocation.rules.draw.Transcript;
import cn.gov.zs.housing.allocation.rules.draw.Witnessed;
import cn.gov.zs.housing.allocation.rules.json.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A small drawn batch: five households, a tie over the cut, three homes. */
final class BundleSamples {

    static final String SHEET = "<definitions name=\"示例\"/>";
    private static final Contribution FIRST = new Contribution("01".repeat(32), "02".repeat(32));
    private static final Contribution SECOND = new Contribution("03".repeat(32), "04".repeat(32));

    private BundleSamples() {}

    static Bundle drawn() {
        return of(lists(List.of(
                entrant(1, "25", "20"),
                entrant(2, "21", "10.5"),
                entrant(3, "21", "10.5"),
                entrant(4, "20", "11.5"),
                entrant(5, "5", "-10"))));
    }

    static Bundle of(FrozenLists lists) {
        var transcript = new Transcript(
                lists.plan().batchId(),
                lists.digest(),
                List.of(new Witnessed(1, FIRST.commitment(), FIRST), new Witnessed(2, SECOND.commitment(), SECOND)));
        var at = Instant.parse("2027-01-05T02:00:00Z");
        var record = new DrawRecord(
                lists.digest(),
                "同意",
                at,
                at.plusSeconds(60),
                at.plusSeconds(120),
                at.plusSeconds(600),
                List.of(
                        new DrawRecord.SealTimes(1, at.plusSeconds(200), at.plusSeconds(500)),
                        new DrawRecord.SealTimes(2, at.plusSeconds(300), at.plusSeconds(600))));
        return new Bundle(lists, SHEET, record, transcript, lists.draw(transcript.seed()));
    }

    static FrozenLists lists(List<ScoredEntrant> entrants) {
        var homes = List.of(home("qian-1-101"), home("qian-1-102"), home("qian-1-103"));
        return new FrozenLists(
                new Plan(
                        "batch-1",
                        "2026年第一批",
                        "offer-1",
                        "LOCAL_LOW_INCOME",
                        "lianzhou-2013",
                        Sha256.digest(SHEET.getBytes(StandardCharsets.UTF_8)),
                        LocalDate.parse("2027-01-05"),
                        entrants.size(),
                        homes.size(),
                        2),
                entrants,
                homes);
    }

    static ScoredEntrant entrant(int number, String area, String waiting) {
        var points = List.of(new BigDecimal(area), new BigDecimal(waiting));
        return new ScoredEntrant(
                number,
                Json.object(Map.of(
                        "householdSize", Json.of(3), "hasHome", Json.of(false), "perHeadFloorArea", Json.of("4.5"))),
                List.of(new ScoredLine("floorArea", 1, points.get(0)), new ScoredLine("waiting", 1, points.get(1))),
                points.get(0).add(points.get(1)));
    }

    private static FrozenHome home(String id) {
        return new FrozenHome(
                id, "祈安苑", "1栋", id.substring(7), 2, new BigDecimal("48.6"), "中山市南区祈安苑1栋" + id.substring(7));
    }
}
