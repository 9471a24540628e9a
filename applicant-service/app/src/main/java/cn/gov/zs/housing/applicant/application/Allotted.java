package cn.gov.zs.housing.applicant.application;

import java.time.LocalDate;

/**
 * The household drew a home; the result stands on public notice and is not final (结果公示中).
 *
 * @param before the household as it waited
 * @param allotment what it drew
 */
public record Allotted(Waiting before, Allotment allotment) implements Application {
    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.ALLOTTED;
    }

    /** Whether this is what it drew. */
    public boolean of(String batchId, String homeId) {
        return allotment.batchId().equals(batchId) && allotment.homeId().equals(homeId);
    }

    /** The committee took it from the household. */
    public AllotmentRevoked revoke(LocalDate on) {
        return new AllotmentRevoked(this, on);
    }

    /**
     * The batch's result stood its notice; the home is the household's.
     *
     * @param batchId the confirmed batch
     * @param homeId the home it confirmed
     * @throws IllegalArgumentException if that is another batch or another home than the one drawn
     */
    public AllotmentConfirmed confirm(String batchId, String homeId, LocalDate confirmedOn) {
        if (!of(batchId, homeId)) {
            throw new IllegalArgumentException("application " + id() + " drew another home than the one confirmed");
        }
        return new AllotmentConfirmed(this, confirmedOn);
    }
}
