package cn.gov.zs.housing.applicant.inspection;

/**
 * The member of staff who looks.
 *
 * @param subject Keycloak subject
 * @param name as staff see it
 * @param role by which she may see the application, such as {@code township-reviewer}
 */
public record Reader(String subject, String name, String role) {
    @Override
    public String toString() {
        return role + " " + subject;
    }
}
