package cn.gov.zs.housing.applicant.evidence;

/**
 * Who did it.
 *
 * @param subject Keycloak subject
 * @param role as whom: {@link #HOUSEHOLD}, or the role by which a member of staff may see the case
 */
public record Hand(String subject, String role) {
    /** Role of the household itself. */
    public static final String HOUSEHOLD = "citizen";

    /** The household's own. */
    public static Hand ofHousehold(String subject) {
        return new Hand(subject, HOUSEHOLD);
    }

    /** Whether the household did it. */
    public boolean isHousehold() {
        return role.equals(HOUSEHOLD);
    }
}
