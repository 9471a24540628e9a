package cn.gov.zs.housing.allocation.contract;

/**
 * One household and the home it drew.
 *
 * @param entrantNumber the household's number in the frozen batch, from 1
 * @param applicationId the household's application; who that is stays in applicant-service
 * @param homeId the home drawn
 */
public record Allotment(int entrantNumber, String applicationId, String homeId) {

    /** @throws IllegalArgumentException if the entrant number is below 1 */
    public Allotment {
        if (entrantNumber < 1) {
            throw new IllegalArgumentException("entrant numbers begin at 1: " + entrantNumber);
        }
    }
}
