package cn.gov.zs.housing.allocation.rules.bundle;

import static java.util.Comparator.comparing;

import cn.gov.zs.housing.allocation.rules.draw.Draw;
import cn.gov.zs.housing.allocation.rules.draw.DrawResult;
import cn.gov.zs.housing.allocation.rules.draw.Seed;
import cn.gov.zs.housing.allocation.rules.draw.Sha256;
import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.Json;
import java.util.List;
import java.util.Map;

/**
 * What the freeze fixes: plan, entrants and homes. Their one digest is what the committee votes on and the draw is bound to.
 *
 * @param plan the plan
 * @param entrants by number
 * @param homes by id
 */
public record FrozenLists(Plan plan, List<ScoredEntrant> entrants, List<FrozenHome> homes) {

    /** Sorts both lists: the order they are handed in has no meaning. */
    public FrozenLists {
        entrants = entrants.stream().sorted(comparing(ScoredEntrant::number)).toList();
        homes = homes.stream().sorted(comparing(FrozenHome::homeId)).toList();
    }

    byte[] planFile() {
        return CanonicalJson.bytes(plan.json());
    }

    byte[] entrantsFile() {
        return CanonicalJson.bytes(Json.object(Map.of("entrants", Json.list(entrants, ScoredEntrant::json))));
    }

    byte[] homesFile() {
        return CanonicalJson.bytes(Json.object(Map.of("homes", Json.list(homes, FrozenHome::json))));
    }

    /** The batch digest: over the digests of the three files and of the score sheet, as canonical JSON. */
    public String digest() {
        return digest(planFile(), entrantsFile(), homesFile(), plan.sheetDigest());
    }

    static String digest(byte[] plan, byte[] entrants, byte[] homes, String sheetDigest) {
        return Sha256.digest(CanonicalJson.bytes(Json.object(Map.of(
                "entrants", Json.of(Sha256.digest(entrants)),
                "homes", Json.of(Sha256.digest(homes)),
                "plan", Json.of(Sha256.digest(plan)),
                "scoreSheet", Json.of(sheetDigest)))));
    }

    /** Draws these lists with this seed. */
    public DrawResult draw(Seed seed) {
        return Draw.run(
                seed,
                entrants.stream().map(ScoredEntrant::entrant).toList(),
                homes.stream().map(FrozenHome::homeId).toList());
    }
}
