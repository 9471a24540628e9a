package cn.gov.zs.housing.disclosure.request;

/**
 * Who of the office did something.
 *
 * @param subject the identity provider's id
 * @param name as colleagues know her
 */
public record StaffMember(String subject, String name) {
    /** Without the name. */
    @Override
    public String toString() {
        return "StaffMember[" + subject + "]";
    }
}
