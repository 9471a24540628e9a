package cn.gov.zs.housing.disclosure.request;

/**
 * The number of an answer (答复书文号), such as {@code 中房公开答〔2026〕12号}: in order within a year, never given twice; one may be left out.
 * How the office heads its numbers is a sample until it confirms it.
 *
 * @param ordinal from 1
 */
public record LetterNumber(int year, int ordinal) {
    /** @throws IllegalArgumentException below 1 */
    public LetterNumber {
        if (ordinal < 1) {
            throw new IllegalArgumentException("a letter is numbered from 1");
        }
    }

    /** As it is cited. */
    public String text() {
        return "中房公开答〔" + year + "〕" + ordinal + "号";
    }
}
