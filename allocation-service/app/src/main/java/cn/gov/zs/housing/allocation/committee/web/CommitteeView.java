package cn.gov.zs.housing.allocation.committee.web;

import cn.gov.zs.housing.allocation.committee.Committee;
import cn.gov.zs.housing.allocation.committee.CommitteeRule;
import cn.gov.zs.housing.allocation.committee.Member;
import cn.gov.zs.housing.allocation.committee.RuleBook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The committee as everybody may read it: no account.
 *
 * @param sitting who sits today, by stratum
 * @param coming who was confirmed and begins later
 * @param past whose membership is over, the latest first
 * @param rules the versions that were confirmed, the newest first; the one in force says so
 */
record CommitteeView(List<MemberView> sitting, List<MemberView> coming, List<MemberView> past, List<RuleView> rules) {

    /** A member; {@code endedOn} and {@code endedFor} only when the membership ended before the term was over. */
    record MemberView(
            String name,
            String standsFor,
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate endedOn,
            @Nullable String endedFor) {

        static MemberView of(Member member) {
            var a = member.appointment();
            var ended = member instanceof Member.Ended e ? e : null;
            return new MemberView(
                    a.name(),
                    a.standsFor(),
                    a.from(),
                    a.to(),
                    ended == null ? null : ended.endedOn(),
                    ended == null ? null : ended.ending().reason());
        }

        LocalDate lastDay() {
            return endedOn == null ? to : endedOn.minusDays(1);
        }
    }

    /** A version of the rule; shares as text such as 2/3. */
    record RuleView(
            int number,
            String quorum,
            int least,
            String needed,
            LocalDate from,
            String basis,
            boolean sample,
            boolean confirmed,
            boolean inForce) {

        static RuleView of(RuleBook.Version version, RuleBook book, LocalDate day) {
            CommitteeRule rule = version.rule();
            return new RuleView(
                    version.number(),
                    rule.quorum().text(),
                    rule.least(),
                    rule.needed().text(),
                    rule.from(),
                    rule.basis(),
                    rule.sample(),
                    version.confirmation().isPresent(),
                    book.inForceOn(day).filter(version::equals).isPresent());
        }
    }

    static CommitteeView of(Committee committee, LocalDate day) {
        var confirmed = committee.roll().members().stream()
                .filter(m -> !(m instanceof Member.Entered) && !(m instanceof Member.Refused))
                .toList();
        var book = committee.rules();
        return new CommitteeView(
                confirmed.stream()
                        .filter(m -> m.sitsOn(day))
                        .map(MemberView::of)
                        .sorted(Comparator.comparing(MemberView::standsFor))
                        .toList(),
                confirmed.stream()
                        .filter(m -> !m.sitsOn(day) && !over(m, day))
                        .map(MemberView::of)
                        .toList(),
                confirmed.stream()
                        .filter(m -> over(m, day))
                        .map(MemberView::of)
                        .sorted(Comparator.comparing(MemberView::lastDay).reversed())
                        .toList(),
                book.versions().reversed().stream()
                        .filter(v -> v.confirmation().isPresent())
                        .map(v -> RuleView.of(v, book, day))
                        .toList());
    }

    private static boolean over(Member member, LocalDate day) {
        return member instanceof Member.Ended
                || day.isAfter(member.appointment().to());
    }
}
