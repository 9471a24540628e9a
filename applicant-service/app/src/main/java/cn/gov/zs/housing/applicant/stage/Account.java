package cn.gov.zs.housing.applicant.stage;

/**
 * A member of staff in a case's record.
 *
 * @param subject Keycloak subject
 * @param name as staff see it
 */
public record Account(String subject, String name) {
    /** Logs follow the case, not the person. */
    @Override
    public String toString() {
        return subject;
    }
}
