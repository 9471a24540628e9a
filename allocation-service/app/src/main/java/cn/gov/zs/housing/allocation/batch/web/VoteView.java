package cn.gov.zs.housing.allocation.batch.web;

import cn.gov.zs.housing.allocation.batch.Resolution;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vote of the review committee as everybody may read it. While the deliberation is open there are no minutes, and the numbers are
 * those of this moment.
 *
 * @param members how many stand on the list
 * @param passed whether it is passed, or would be
 */
public record VoteView(
        int members,
        int recused,
        int present,
        int quorum,
        int needed,
        int inFavour,
        int against,
        int abstained,
        boolean passed,
        List<BallotView> ballots,
        @Nullable String minutes,
        @Nullable Instant closedAt) {

    /** What a member did: FOR, AGAINST, ABSTAINED, RECUSED or ABSENT. */
    public record BallotView(int member, String name, String standsFor, String vote, String reason) {}

    /** Of a closed deliberation. */
    public static VoteView of(Resolution r) {
        return of(r.ballots(), r.quorum(), r.needed(), r.minutes(), r.closedAt());
    }

    /** Of an open one. */
    public static VoteView of(List<Resolution.Ballot> ballots, int quorum, int needed) {
        return of(ballots, quorum, needed, null, null);
    }

    private static VoteView of(
            List<Resolution.Ballot> ballots,
            int quorum,
            int needed,
            @Nullable String minutes,
            @Nullable Instant closedAt) {
        int present = Resolution.present(ballots);
        int inFavour = count(ballots, Resolution.Vote.FOR);
        return new VoteView(
                ballots.size(),
                count(ballots, Resolution.Vote.RECUSED),
                present,
                quorum,
                needed,
                inFavour,
                count(ballots, Resolution.Vote.AGAINST),
                count(ballots, Resolution.Vote.ABSTAINED),
                present >= quorum && inFavour >= needed,
                ballots.stream()
                        .map(b -> new BallotView(
                                b.member(), b.name(), b.standsFor(), b.vote().name(), b.reason()))
                        .toList(),
                minutes,
                closedAt);
    }

    private static int count(List<Resolution.Ballot> ballots, Resolution.Vote vote) {
        return (int) ballots.stream().filter(b -> b.vote() == vote).count();
    }
}
