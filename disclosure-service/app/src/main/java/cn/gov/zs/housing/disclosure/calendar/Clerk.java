package cn.gov.zs.housing.disclosure.calendar;

/**
 * Who imported, confirmed or withdrew a calendar.
 *
 * @param subject the identity provider's id
 * @param name as colleagues know her
 */
public record Clerk(String subject, String name) {
    /** Whether both are one person, whatever she is called. */
    boolean same(Clerk other) {
        return subject.equals(other.subject);
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "Clerk[" + subject + "]";
    }
}
