package cn.gov.zs.platform.xlsx;

/**
 * How much of a file is read before it is refused.
 *
 * @param fileBytes the file as it arrives
 * @param unzippedBytes all of its parts unpacked
 * @param ratio how many times larger than packed the file may become, once its parts fill a mebibyte
 * @param parts files inside the file
 * @param rows with a value, in all sheets together
 * @param columns with a value, from A on
 * @param cellCharacters of one cell; a longer one is read as {@link Cell.TooLong}
 */
public record Limits(
        int fileBytes, long unzippedBytes, int ratio, int parts, int rows, int columns, int cellCharacters) {
    /** For a form filled in by hand: 4 MiB, 64 MiB unpacked, 25,000 rows of 60 columns, 2,000 characters a cell. */
    public static final Limits FORM = new Limits(4 << 20, 64L << 20, 100, 200, 25_000, 60, 2_000);

    /** @throws IllegalArgumentException if a limit is not above 0 */
    public Limits {
        if (fileBytes < 1
                || unzippedBytes < 1
                || ratio < 1
                || parts < 1
                || rows < 1
                || columns < 1
                || cellCharacters < 1) {
            throw new IllegalArgumentException("a limit is above 0");
        }
    }
}
