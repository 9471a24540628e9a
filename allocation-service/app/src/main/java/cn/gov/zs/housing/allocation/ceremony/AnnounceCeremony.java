package cn.gov.zs.housing.allocation.ceremony;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.Batches;
import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.housing.allocation.rules.freeze.Witnesses;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Announces a ceremony of a frozen batch: at first a rehearsal perhaps, then the draw, and after an abort another attempt. */
public final class AnnounceCeremony {

    private final Ceremonies ceremonies;
    private final Batches batches;
    private final CommitteeVotes votes;

    /**
     * @param ceremonies the ceremonies
     * @param batches the batches
     * @param votes what the committee voted
     */
    public AnnounceCeremony(Ceremonies ceremonies, Batches batches, CommitteeVotes votes) {
        this.ceremonies = ceremonies;
        this.batches = batches;
        this.votes = votes;
    }

    /** The number of the next attempt. */
    public int nextAttempt(String batchId, boolean rehearsal) {
        return next(attempts(ceremonies.ofBatch(batchId), rehearsal));
    }

    /** Announces. */
    public CeremonyAnswer announce(Proposal proposal, String by, Instant at) {
        var all = ceremonies.ofBatch(proposal.batchId());
        var same = all.stream()
                .filter(c -> proposal.is(c.state().announcement())
                        && c.state().announcement().announced().by().equals(by))
                .findFirst();
        if (same.isPresent()) {
            return new CeremonyAnswer.Taken(same.get().id());
        }
        return switch (batches.all().get(proposal.batchId()).state()) {
            case Batch.Frozen frozen
            when proposal.rehearsal() -> announce(proposal, frozen.officers(), frozen, all, new Mark(by, at));
            case Batch.Approved approved
            when proposal.rehearsal() ->
                announce(proposal, approved.officers(), approved.frozen(), all, new Mark(by, at));
            case Batch.Drawing drawing
            when !proposal.rehearsal() ->
                fits(proposal, drawing)
                        ? announce(proposal, drawing.officers(), drawing.frozen(), all, new Mark(by, at))
                        : new CeremonyAnswer.NotAsPlanned(Clause.COMMITTEE);
            case Batch other -> new CeremonyAnswer.BatchUnfit(other.state(), Clause.COMMITTEE);
        };
    }

    /** The committee passed the seats and the last input with the plan. */
    private static boolean fits(Proposal proposal, Batch.Drawing drawing) {
        var planned = drawing.plan().arrangement();
        return planned.witnesses()
                        .equals(new Witnesses(
                                proposal.invited().stream()
                                        .map(Invitation::seat)
                                        .toList(),
                                proposal.needed()))
                && planned.lastInput().equals(proposal.lastInput());
    }

    private CeremonyAnswer announce(
            Proposal proposal,
            Set<String> officers,
            Batch.Frozen frozen,
            List<Versioned<Ceremony>> all,
            Mark announced) {
        var running =
                all.stream().filter(c -> c.state() instanceof Ceremony.Running).findFirst();
        if (running.isPresent()) {
            return new CeremonyAnswer.AnotherRuns(running.get().id());
        }
        var before = attempts(all, proposal.rehearsal());
        if (proposal.attempt() != next(before)) {
            return new CeremonyAnswer.OtherAttempt(next(before));
        }
        var accounts = new HashSet<String>();
        for (var invitation : proposal.invited()) {
            if (!accounts.add(invitation.account())) {
                return new CeremonyAnswer.TwoSeats(invitation.account(), Clause.WITNESSES);
            }
        }
        var parties = proposal.invited().stream()
                .map(i -> i.seat().standsFor())
                .distinct()
                .count();
        if (parties < Ceremony.PARTIES) {
            return new CeremonyAnswer.OnePartyOnly(Clause.WITNESSES);
        }
        var digest = frozen.content().digest();
        Optional<String> vote = Optional.empty();
        if (!proposal.rehearsal()) {
            if (before.stream().anyMatch(c -> c.state() instanceof Ceremony.Complete)) {
                return new CeremonyAnswer.DrawnAlready(Clause.COMMITTEE);
            }
            vote = votes.passed(proposal.batchId(), digest).filter(v -> unused(v, before));
            if (vote.isEmpty()) {
                return new CeremonyAnswer.NoVote(Clause.COMMITTEE);
            }
        }
        var announcement = new Announcement(
                proposal.batchId(),
                proposal.attempt(),
                proposal.rehearsal(),
                frozen.plan().title(),
                digest,
                proposal.invited(),
                proposal.needed(),
                proposal.lastInput(),
                officers,
                vote,
                announced);
        // of two officers who announce the same attempt at once one makes the document, the other finds it
        return ceremonies.all().create(announcement.id(), Ceremony.Announced.of(announcement))
                ? new CeremonyAnswer.Taken(announcement.id())
                : new CeremonyAnswer.AnotherRuns(announcement.id());
    }

    private static boolean unused(String vote, List<Versioned<Ceremony>> before) {
        return before.stream().noneMatch(c -> c.state().announcement().vote().equals(Optional.of(vote)));
    }

    private static List<Versioned<Ceremony>> attempts(List<Versioned<Ceremony>> all, boolean rehearsal) {
        return all.stream()
                .filter(c -> c.state().announcement().rehearsal() == rehearsal)
                .toList();
    }

    private static int next(List<Versioned<Ceremony>> before) {
        return before.stream()
                        .mapToInt(c -> c.state().announcement().attempt())
                        .max()
                        .orElse(0)
                + 1;
    }
}
