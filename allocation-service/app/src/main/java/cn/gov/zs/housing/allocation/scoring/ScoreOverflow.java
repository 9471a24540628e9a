package cn.gov.zs.housing.allocation.scoring;

/**
 * The sheet cannot score this household: a number came out that is too large to be points or has too many digits.
 *
 * @param item the table, or {@code score}
 * @param row its row; 0 for the score
 */
public record ScoreOverflow(String item, int row) implements SheetAnswer {}
