package cn.gov.zs.housing.allocation.batch.mongo;

import cn.gov.zs.housing.allocation.rules.bundle.ScoredEntrant;
import cn.gov.zs.housing.allocation.rules.bundle.ScoredLine;
import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.JsonReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An entrant of a frozen batch as it is stored; its facts as the very text that was digested. */
record EntrantDocument(int number, String applicationId, String facts, List<LineDocument> lines, BigDecimal score) {

    record LineDocument(String item, int row, BigDecimal points) {}

    static EntrantDocument from(ScoredEntrant e, String applicationId) {
        return new EntrantDocument(
                e.number(),
                applicationId,
                CanonicalJson.text(e.facts()),
                e.lines().stream()
                        .map(l -> new LineDocument(l.item(), l.row(), l.points()))
                        .toList(),
                e.score());
    }

    ScoredEntrant toDomain() {
        return new ScoredEntrant(
                number,
                JsonReader.readObject(facts.getBytes(StandardCharsets.UTF_8)),
                lines.stream().map(l -> new ScoredLine(l.item, l.row, l.points)).toList(),
                score);
    }
}
