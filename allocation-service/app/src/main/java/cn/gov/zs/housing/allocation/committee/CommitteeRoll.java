package cn.gov.zs.housing.allocation.committee;

import cn.gov.zs.housing.allocation.law.Clause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The register of members (委员名册), in the order they were entered; nobody is ever removed from it. One document: whether an account
 * would sit twice is decided in the write itself.
 */
public record CommitteeRoll(List<Member> members) {

    /** Without a member. */
    public static final CommitteeRoll EMPTY = new CommitteeRoll(List.of());

    /** Most entries of the register. */
    static final int MOST = 1_000;

    /** Keeps its own copy. */
    public CommitteeRoll {
        members = List.copyOf(members);
    }

    /** Those who sit on this day, in the order of the register. */
    public List<Member> sittingOn(LocalDate day) {
        return members.stream().filter(member -> member.sitsOn(day)).toList();
    }

    /** The entry with this id. */
    public Optional<Member> find(String memberId) {
        return members.stream()
                .filter(member -> member.appointment().memberId().equals(memberId))
                .findFirst();
    }

    /** Enters an appointment, which another officer must confirm. */
    public RollAnswer enter(Member.Appointment appointment) {
        if (find(appointment.memberId()).isPresent()) {
            return new RollAnswer.FormReplayed();
        }
        if (members.size() >= MOST) {
            return new RollAnswer.Full(MOST);
        }
        return clash(appointment).<RollAnswer>map(RollAnswer.SitsAlready::new).orElseGet(() -> {
            var all = new ArrayList<>(members);
            all.add(new Member.Entered(appointment));
            return new RollAnswer.Kept(new CommitteeRoll(all), appointment.memberId());
        });
    }

    /** Another officer confirms what one entered: an appointment, or the end of one. */
    public RollAnswer confirm(String memberId, String by, Instant at, LocalDate day) {
        return switch (find(memberId).orElse(null)) {
            case null -> new RollAnswer.Unknown();
            case Member.Entered entered when entered.appointment().enteredBy().equals(by) -> own();
            case Member.Entered entered -> with(new Member.Confirmed(entered.appointment(), by, at));
            case Member.Ending ending when ending.proposedBy().equals(by) -> own();
            case Member.Ending ending -> with(new Member.Ended(ending, day, by, at));
            case Member other -> new RollAnswer.NotTheNextStep(other.state());
        };
    }

    /** Another officer does not confirm: the appointment does not come about, the membership goes on. */
    public RollAnswer refuse(String memberId, String reason, String by, Instant at) {
        return switch (find(memberId).orElse(null)) {
            case null -> new RollAnswer.Unknown();
            case Member.Entered entered -> with(new Member.Refused(entered.appointment(), reason, by, at));
            case Member.Ending ending -> with(ending.confirmed());
            case Member other -> new RollAnswer.NotTheNextStep(other.state());
        };
    }

    /** Ends a membership before its term is over, once another officer confirms it. */
    public RollAnswer end(String memberId, String reason, String by, Instant at) {
        return switch (find(memberId).orElse(null)) {
            case null -> new RollAnswer.Unknown();
            case Member.Confirmed confirmed -> with(new Member.Ending(confirmed, reason, by, at));
            case Member other -> new RollAnswer.NotTheNextStep(other.state());
        };
    }

    private Optional<String> clash(Member.Appointment appointment) {
        return members.stream()
                .filter(member -> !(member instanceof Member.Refused) && !(member instanceof Member.Ended))
                .map(Member::appointment)
                .filter(appointment::clashesWith)
                .map(Member.Appointment::name)
                .findFirst();
    }

    private static RollAnswer own() {
        return new RollAnswer.OwnEntry(Clause.COMPOSITION);
    }

    private RollAnswer with(Member next) {
        var id = next.appointment().memberId();
        return new RollAnswer.Kept(
                new CommitteeRoll(members.stream()
                        .map(member -> member.appointment().memberId().equals(id) ? next : member)
                        .toList()),
                id);
    }
}
