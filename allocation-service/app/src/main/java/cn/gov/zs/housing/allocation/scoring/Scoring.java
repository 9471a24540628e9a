package cn.gov.zs.housing.allocation.scoring;

import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.housing.allocation.scoring.dmn.DmnSheets;
import java.time.LocalDate;

/** Scores a household, if the sheet may be used on that day. */
public final class Scoring {

    private final DmnSheets sheets;

    /** @param sheets runs the tables */
    public Scoring(DmnSheets sheets) {
        this.sheets = sheets;
    }

    /** The score on {@code day} of a household registered on {@code registeredOn}, or why the sheet may not be used. */
    public ScoreAnswer score(ScoreSheet sheet, ScoreFacts facts, LocalDate registeredOn, LocalDate day) {
        var content = sheet.content();
        return switch (sheet) {
            case ScoreSheet.Adopted adopted -> new ScoreAnswer.SheetNotPublished(content.sheetId(), Clause.SCORING);
            case ScoreSheet.Published published
            when !published.inForceOn(day) ->
                new ScoreAnswer.SheetNotInForce(content.sheetId(), published.firstDay(), Clause.SCORING);
            case ScoreSheet.Published published -> {
                int months = WaitingMonths.on(day, registeredOn);
                yield switch (sheets.of(content.digest(), content.dmn()).score(facts, months)) {
                    case Score score -> new ScoreAnswer.Scored(score, months, content.sheetId(), content.digest(), day);
                    case ScoreOverflow at -> new ScoreAnswer.Overflow(content.sheetId(), at, Clause.SCORING);
                };
            }
        };
    }
}
