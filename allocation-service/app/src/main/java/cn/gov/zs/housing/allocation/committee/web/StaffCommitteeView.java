package cn.gov.zs.housing.allocation.committee.web;

import cn.gov.zs.housing.allocation.committee.Committee;
import cn.gov.zs.housing.allocation.committee.Member;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The committee for those who keep its register: every entry, every version of the rule.
 *
 * @param members as they were entered
 * @param rules the newest first
 */
record StaffCommitteeView(List<Row> members, List<CommitteeView.RuleView> rules) {

    /**
     * An entry of the register.
     *
     * @param state ENTERED, REFUSED, CONFIRMED, ENDING or ENDED
     * @param sits whether the member sits today
     * @param own whether the caller entered what waits for confirmation, and so cannot confirm it
     * @param reason why it was refused or ended
     */
    record Row(
            String memberId,
            String name,
            String standsFor,
            String account,
            LocalDate from,
            LocalDate to,
            String state,
            boolean sits,
            boolean own,
            @Nullable LocalDate endedOn,
            @Nullable String reason) {

        static Row of(Member member, LocalDate day, String caller) {
            var a = member.appointment();
            return new Row(
                    a.memberId(),
                    a.name(),
                    a.standsFor(),
                    a.account(),
                    a.from(),
                    a.to(),
                    member.state(),
                    member.sitsOn(day),
                    switch (member) {
                        case Member.Entered e -> e.appointment().enteredBy().equals(caller);
                        case Member.Ending e -> e.proposedBy().equals(caller);
                        case Member _ -> false;
                    },
                    member instanceof Member.Ended e ? e.endedOn() : null,
                    switch (member) {
                        case Member.Refused r -> r.reason();
                        case Member.Ending e -> e.reason();
                        case Member.Ended e -> e.ending().reason();
                        case Member.Entered _, Member.Confirmed _ -> null;
                    });
        }
    }

    static StaffCommitteeView of(Committee committee, LocalDate day, String caller) {
        var book = committee.rules();
        return new StaffCommitteeView(
                committee.roll().members().stream()
                        .map(m -> Row.of(m, day, caller))
                        .toList(),
                book.versions().reversed().stream()
                        .map(v -> CommitteeView.RuleView.of(v, book, day))
                        .toList());
    }
}
