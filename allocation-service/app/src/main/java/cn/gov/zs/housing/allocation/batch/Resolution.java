package cn.gov.zs.housing.allocation.batch;

import java.time.Instant;
import java.util.List;

/**
 * What the review committee resolved (决议) by an open vote on one digest, as {@code votes.json} of docs/spec/open-draw.md tells it.
 *
 * @param digest what was voted on, {@code sha256:<hex>}
 * @param quorum how many had to be present
 * @param needed how many had to be for it
 * @param ballots one of each member of the list, in the order of their numbers
 * @param minutes 纪要, as published
 * @param closedBy the chair
 * @param closedAt when the vote was closed
 */
public record Resolution(
        String digest,
        int quorum,
        int needed,
        List<Ballot> ballots,
        String minutes,
        String closedBy,
        Instant closedAt) {

    /** What a member did. The names are published. */
    public enum Vote {
        FOR,
        AGAINST,
        ABSTAINED,
        /** 回避: declared a conflict, or prepared the plan. */
        RECUSED,
        ABSENT
    }

    /**
     * What one member did.
     *
     * @param member the number on the list, from 1
     * @param name as published
     * @param standsFor the stratum the member stands for
     * @param reason in the member's words; empty for who was absent
     */
    public record Ballot(int member, String name, String standsFor, Vote vote, String reason) {}

    /** @throws IllegalArgumentException if a member has no ballot or two, or fewer are needed than must be */
    public Resolution {
        ballots = List.copyOf(ballots);
        for (int place = 0; place < ballots.size(); place++) {
            if (ballots.get(place).member() != place + 1) {
                throw new IllegalArgumentException("each member has one ballot, in the order of their numbers");
            }
        }
        if (quorum < 1 || needed < leastNeeded(ballots)) {
            throw new IllegalArgumentException("a plan is not passed by " + needed + " of a quorum of " + quorum);
        }
    }

    /** More than half of those present, and not less than half of those not recused, whatever the office's rule says. */
    public static int leastNeeded(List<Ballot> ballots) {
        int notRecused = ballots.size() - count(ballots, Vote.RECUSED);
        return Math.max(present(ballots) / 2 + 1, (notRecused + 1) / 2);
    }

    /** How many took part: for, against or abstained. */
    public static int present(List<Ballot> ballots) {
        return ballots.size() - count(ballots, Vote.RECUSED) - count(ballots, Vote.ABSENT);
    }

    /** How many took part: for, against or abstained. */
    public int present() {
        return present(ballots);
    }

    /** How many did this. */
    public int count(Vote vote) {
        return count(ballots, vote);
    }

    /** Whether it is passed: enough were present, and enough of them for it. */
    public boolean passed() {
        return present() >= quorum && count(Vote.FOR) >= needed;
    }

    private static int count(List<Ballot> ballots, Vote vote) {
        return (int) ballots.stream().filter(ballot -> ballot.vote() == vote).count();
    }
}
