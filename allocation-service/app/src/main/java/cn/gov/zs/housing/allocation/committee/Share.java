package cn.gov.zs.housing.allocation.committee;

/** A share such as two thirds, exact. */
public record Share(int parts, int of) {

    /** Greatest denominator. */
    public static final int MOST = 100;

    /** @throws IllegalArgumentException if it is not between nothing and the whole */
    public Share {
        if (of < 1 || of > MOST || parts < 0 || parts > of) {
            throw new IllegalArgumentException("not a share: " + parts + "/" + of);
        }
    }

    /** The least number that is at least this share of so many. */
    int ofThese(int many) {
        return (many * parts + of - 1) / of;
    }

    /** Such as 2/3. */
    public String text() {
        return parts + "/" + of;
    }
}
