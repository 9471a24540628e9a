package cn.gov.zs.housing.disclosure.catalogue;

/**
 * Who entered something.
 *
 * @param subject the identity provider's id
 * @param name as colleagues know her
 */
public record Officer(String subject, String name) {
    /** Without the name. */
    @Override
    public String toString() {
        return "Officer[" + subject + "]";
    }
}
