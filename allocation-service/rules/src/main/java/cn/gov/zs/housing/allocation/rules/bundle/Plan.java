package cn.gov.zs.housing.allocation.rules.bundle;

import cn.gov.zs.housing.allocation.rules.draw.Transcript;
import cn.gov.zs.housing.allocation.rules.json.Json;
import java.time.LocalDate;
import java.util.Map;

/**
 * The plan of a frozen batch (配租方案), file {@code plan.json}.
 *
 * @param batchId the batch
 * @param title its title
 * @param offerId the offer of homes
 * @param category the application category, its wire name
 * @param sheetId the score sheet
 * @param sheetDigest SHA-256 of the score sheet's file
 * @param scoredOn the day the waiting months were counted for
 * @param entrants number of households
 * @param homes number of homes
 * @param witnesses how many witnesses must seal and reveal
 */
public record Plan(
        String batchId,
        String title,
        String offerId,
        String category,
        String sheetId,
        String sheetDigest,
        LocalDate scoredOn,
        int entrants,
        int homes,
        int witnesses) {

    Json.Obj json() {
        return Json.object(Map.of(
                "algorithm", Json.of(Transcript.ALGORITHM),
                "batchId", Json.of(batchId),
                "category", Json.of(category),
                "entrants", Json.of(entrants),
                "homes", Json.of(homes),
                "offerId", Json.of(offerId),
                "scoreSheet",
                        Json.object(Map.of(
                                "digest", Json.of(sheetDigest),
                                "id", Json.of(sheetId),
                                "scoredOn", Json.of(scoredOn.toString()))),
                "title", Json.of(title),
                "witnesses", Json.of(witnesses)));
    }

    static Plan read(Json.Obj json) {
        json.only(
                "algorithm", "batchId", "category", "entrants", "homes", "offerId", "scoreSheet", "title", "witnesses");
        if (!json.text("algorithm").equals(Transcript.ALGORITHM)) {
            throw new IllegalArgumentException("unknown algorithm");
        }
        var sheet = json.object("scoreSheet").only("digest", "id", "scoredOn");
        return new Plan(
                json.text("batchId"),
                json.text("title"),
                json.text("offerId"),
                json.text("category"),
                sheet.text("id"),
                sheet.text("digest"),
                LocalDate.parse(sheet.text("scoredOn")),
                json.count("entrants"),
                json.count("homes"),
                json.count("witnesses"));
    }
}
