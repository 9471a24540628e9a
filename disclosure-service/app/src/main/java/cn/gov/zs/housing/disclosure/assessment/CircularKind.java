package cn.gov.zs.housing.disclosure.assessment;

/** What a circular does (work plan 三（三）). The names are wire names. */
public enum CircularKind {
    /** 通报批评. */
    CRITICISM("通报批评"),
    /** 通报表扬. */
    PRAISE("通报表扬");

    private final String words;

    CircularKind(String words) {
        this.words = words;
    }

    /** As the work plan calls it. */
    public String words() {
        return words;
    }
}
