package cn.gov.zs.housing.applicant.exchange;

import cn.gov.zs.housing.applicant.review.Finding;
import java.time.Instant;

/**
 * What one department is asked about one household, and how that stands.
 *
 * @param persons about how many persons it is asked, 1 to 10
 */
public record Inquiry(Department department, int persons, Standing standing) {
    /** How it stands. */
    public sealed interface Standing {}

    /** Not asked yet, or asked and not heard of. */
    public record Pending() implements Standing {}

    /**
     * Answered.
     *
     * @param reply with receipt and digest
     * @param heardAt when it arrived here
     */
    public record Answered(Reply.Answered reply, Instant heardAt) implements Standing {}

    /**
     * Asked in vain.
     *
     * @param rounds how often so far, each with its own quick retries; 1 or more
     * @param at when the last one was given up
     */
    public record Failed(Failure why, int rounds, Instant at) implements Standing {}

    /**
     * Checked by a person (人工核查), because the department's exchange stayed away.
     *
     * @param documentNumber of the department's letter, 1 to 100 characters
     * @param reason what it says, and why it is on paper
     * @param subject Keycloak subject of who recorded it
     */
    public record OnPaper(String documentNumber, Finding reason, String subject, String name, Instant at)
            implements Standing {}

    /** Whether the department is still to be asked. */
    public boolean due() {
        return standing instanceof Pending || standing instanceof Failed;
    }

    Inquiry now(Standing next) {
        return new Inquiry(department, persons, next);
    }
}
