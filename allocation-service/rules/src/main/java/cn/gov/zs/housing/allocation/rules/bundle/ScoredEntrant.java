package cn.gov.zs.housing.allocation.rules.bundle;

import cn.gov.zs.housing.allocation.rules.draw.Entrant;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.ranking.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A household of the frozen list: a number, the facts its score needs, and the score. No name, no ID number, no application
 * id: who is who stands on the notices while they stand, and on the household's own page.
 *
 * @param number from 1, by score high to low
 * @param facts what the score sheet was given
 * @param lines the rows that fired
 * @param score exact
 */
public record ScoredEntrant(int number, Json.Obj facts, List<ScoredLine> lines, BigDecimal score) {

    /** Keeps its own copy. */
    public ScoredEntrant {
        lines = List.copyOf(lines);
    }

    Entrant entrant() {
        return new Entrant(number, score);
    }

    BigDecimal sumOfLines() {
        return lines.stream().map(ScoredLine::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Json.Obj json() {
        return Json.object(Map.of(
                "facts", facts,
                "lines", Json.list(lines, ScoredLine::json),
                "number", Json.of(number),
                "score", Json.of(Decimals.text(score))));
    }

    static ScoredEntrant read(Json.Obj json) {
        json.only("facts", "lines", "number", "score");
        return new ScoredEntrant(
                json.count("number"),
                json.object("facts"),
                json.list("lines", ScoredLine::read),
                Decimals.parse(json.text("score")));
    }
}
