package cn.gov.zs.platform.workdays;

/**
 * A yearly notice that was put in force; a correction of it is the next revision, and earlier ones stay.
 *
 * @param revision counts those of one year from 1
 * @param notice what it lists
 */
public record AdoptedNotice(int revision, YearNotice notice) {

    /** @throws IllegalArgumentException if the revision is less than 1 */
    public AdoptedNotice {
        if (revision < 1) {
            throw new IllegalArgumentException("a revision is at least 1, not " + revision);
        }
    }

    /** Names it: year and revision. */
    public String id() {
        return notice.year() + "-" + revision;
    }
}
