package cn.gov.zs.housing.applicant.message;

/**
 * What leaves the portal: that there is news on a case, and where to read it. Others may read it on the way or over a shoulder, so
 * it names no person and says nothing of the case but its number (decision 0126).
 *
 * @param id the same each time it is handed over
 * @param to the address
 * @param subject one line
 * @param text plain text
 */
public record Letter(String id, String to, String subject, String text) {
    /** Without the address. */
    @Override
    public String toString() {
        return "letter " + id;
    }
}
