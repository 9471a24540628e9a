package cn.gov.zs.housing.allocation.scoring;

import cn.gov.zs.housing.allocation.rules.sheet.Sheet;
import cn.gov.zs.housing.allocation.rules.sheet.SheetFacts;
import cn.gov.zs.housing.allocation.rules.sheet.SheetOutcome;
import cn.gov.zs.housing.allocation.rules.sheet.SheetReader;
import cn.gov.zs.housing.allocation.rules.sheet.SheetReading;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;

/** Sheets as the citizen's verifier reads and runs them, by digest: the second opinion beside KIE, and the faster one. */
public final class PortableSheets {

    private final ConcurrentHashMap<String, Sheet> read = new ConcurrentHashMap<>();

    /** The sheet with this digest. @throws IllegalArgumentException if it does not fit the profile */
    public Sheet of(String digest, String dmn) {
        return read.computeIfAbsent(digest, key -> read(dmn));
    }

    private static Sheet read(String dmn) {
        return switch (SheetReader.read(dmn.getBytes(StandardCharsets.UTF_8))) {
            case SheetReading.Fits fits -> fits.sheet();
            case SheetReading.Refused refused ->
                throw new IllegalArgumentException("not of the profile: " + refused.findings());
        };
    }

    /** The facts as this sheet asks for them. */
    public static SheetFacts facts(Sheet sheet, ScoreFacts facts, int waitingMonths) {
        return sheet.household()
                .with("householdSize", facts.householdSize())
                .with("hasHome", facts.hasHome())
                .with("perHeadFloorArea", facts.perHeadFloorArea())
                .with("incomeClass", facts.incomeClass().name())
                .with("singleParent", facts.singleParent())
                .with("furtherGenerations", facts.furtherGenerations())
                .with("specialStatuses", facts.specialStatuses())
                .with("parentsOwnTwoHomes", facts.parentsOwnTwoHomes())
                .with("waitingMonths", waitingMonths);
    }

    /** The outcome in the words of this service. */
    public static SheetAnswer answer(SheetOutcome outcome) {
        return switch (outcome) {
            case SheetOutcome.Scored scored ->
                new Score(
                        scored.total(),
                        scored.lines().stream()
                                .map(line -> new ScoreLine(line.item(), line.row(), line.points()))
                                .toList());
            case SheetOutcome.Overflow(var item, var row) -> new ScoreOverflow(item, row);
        };
    }
}
