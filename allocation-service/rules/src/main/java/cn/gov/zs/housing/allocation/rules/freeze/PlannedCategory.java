package cn.gov.zs.housing.allocation.rules.freeze;

import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.proof.Digests;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A category of applicants and how a batch orders it.
 *
 * @param category its wire name
 * @param sheetId the score sheet
 * @param sheetDigests of the score sheet's bytes
 * @param facts the facts the sheet asks for and the ties compare, ascending; {@link #HOUSEHOLD_SIZE} is always among them
 * @param ties in the order they are compared among equal scores; behind the last stands the public draw
 */
public record PlannedCategory(
        String category, String sheetId, Digests sheetDigests, List<String> facts, List<Tie> ties) {

    /** Persons of the household: what decides which pool it may enter. */
    public static final String HOUSEHOLD_SIZE = "householdSize";

    /** @throws IllegalArgumentException naming what does not fit together */
    public PlannedCategory {
        Ids.id("category", category);
        Ids.id("sheet", sheetId);
        facts = List.copyOf(facts);
        ties = List.copyOf(ties);
        facts.forEach(Ids::fact);
        Ids.require(facts.equals(List.copyOf(new TreeSet<>(facts))), "facts of " + category + " are not ascending");
        Ids.require(facts.contains(HOUSEHOLD_SIZE), "facts of " + category + " lack " + HOUSEHOLD_SIZE);
        var tied = ties.stream().map(Tie::fact).toList();
        Ids.require(facts.containsAll(tied), "a tie of " + category + " compares a fact that is not listed");
        Ids.require(tied.stream().distinct().count() == tied.size(), "a tie of " + category + " appears twice");
    }

    Json.Obj json() {
        return Json.object(Map.of(
                "category", Json.of(category),
                "facts", Json.list(facts, Json::of),
                "sheet", Json.object(Map.of("digests", sheetDigests.json(), "id", Json.of(sheetId))),
                "ties", Json.list(ties, Tie::json)));
    }

    static PlannedCategory read(Json.Obj json) {
        json.only("category", "facts", "sheet", "ties");
        var sheet = json.object("sheet").only("digests", "id");
        return new PlannedCategory(
                json.text("category"),
                sheet.text("id"),
                Digests.read(sheet.object("digests")),
                json.texts("facts"),
                json.list("ties", Tie::read));
    }
}
