package cn.gov.zs.housing.allocation.rules.draw;

/**
 * One witness's seal and what it was opened with.
 *
 * @param number the order of sealing, from 1
 * @param commitment what was sealed
 * @param contribution what was revealed
 */
public record Witnessed(int number, Commitment commitment, Contribution contribution) {

    /** Whether the revealed contribution is the sealed one. */
    public boolean opens() {
        return contribution.commitment().equals(commitment);
    }
}
