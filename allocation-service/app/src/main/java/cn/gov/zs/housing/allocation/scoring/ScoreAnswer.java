package cn.gov.zs.housing.allocation.scoring;

import cn.gov.zs.housing.allocation.law.Clause;
import java.time.LocalDate;

/** Every answer to the wish to score a household. */
public sealed interface ScoreAnswer {

    /**
     * Scored.
     *
     * @param score the score
     * @param waitingMonths the months counted
     * @param sheetId with which sheet
     * @param sheetDigest the sheet's digest
     * @param on for which day
     */
    record Scored(Score score, int waitingMonths, String sheetId, String sheetDigest, LocalDate on)
            implements ScoreAnswer {}

    /** The sheet is not public yet: nobody may be ranked by a rule that cannot be read. */
    record SheetNotPublished(String sheetId, Clause clause) implements ScoreAnswer {}

    /** The sheet is public but its day has not come. */
    record SheetNotInForce(String sheetId, LocalDate firstDay, Clause clause) implements ScoreAnswer {}

    /** The sheet is in force but gives this household no score: a number that is too large, or has too many digits. */
    record Overflow(String sheetId, ScoreOverflow at, Clause clause) implements ScoreAnswer {}
}
