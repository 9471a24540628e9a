package cn.gov.zs.platform.xlsx;

/** Columns as Excel names them. */
public final class Letters {
    private static final int BASE = 26;
    private static final int LONGEST = 3;

    private Letters() {}

    /** A for 0, Z for 25, AA for 26. */
    public static String of(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / BASE - 1) {
            letters.insert(0, (char) ('A' + rest % BASE));
        }
        return letters.toString();
    }

    /** The column of a reference such as B7, 0 for A; -1 when it is no reference. */
    static int column(String reference) {
        int column = 0;
        int place = 0;
        while (place < reference.length() && reference.charAt(place) >= 'A' && reference.charAt(place) <= 'Z') {
            if (place == LONGEST) {
                return -1;
            }
            column = column * BASE + (reference.charAt(place) - 'A' + 1);
            place++;
        }
        return column - 1;
    }
}
