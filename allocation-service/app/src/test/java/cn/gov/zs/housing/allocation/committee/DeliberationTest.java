package cn.gov.zs.housing.allocation.committee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.Resolution;
import cn.gov.zs.housing.allocation.contract.ObjectionResolvedV1;
import cn.gov.zs.housing.allocation.contract.PlanResolvedV2;
import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("二（一）（6） 经过评审委员会的审议，表决通过批次的分配方案")
class DeliberationTest {

    private static final Instant AT = Instant.parse("2026-12-01T02:00:00Z");
    private static final String DIGEST = "sha256:" + "a".repeat(64);
    private static final String OTHER = "sha256:" + "b".repeat(64);
    private static final Predicate<String> ALL_SIT = _ -> true;

    @Test
    void two_of_three_pass_the_plan_and_the_batch_is_told_of_it() {
        var change = close(votes(open(3), Choice.FOR, Choice.FOR, Choice.AGAINST));
        var closed = (Deliberation.Closed) Objects.requireNonNull(change.state());
        assertThat(closed.state()).isEqualTo("PASSED");
        assertThat(closed.resolution().ballots())
                .extracting(Resolution.Ballot::vote)
                .containsExactly(Resolution.Vote.FOR, Resolution.Vote.FOR, Resolution.Vote.AGAINST);
        assertThat(change.events())
                .containsExactly(Outgoing.of(
                        PlanResolvedV2.TYPE,
                        new PlanResolvedV2("batch", 1, DIGEST, PlanResolvedV2.Outcome.PASSED, AT, "纪要")));
    }

    @Test
    void one_vote_short_is_rejected() {
        assertThat(close(votes(open(3), Choice.FOR, Choice.AGAINST, Choice.ABSTAINED))
                        .state())
                .extracting(Deliberation::state)
                .isEqualTo("REJECTED");
        assertThat(close(votes(open(4), Choice.FOR, Choice.FOR, Choice.AGAINST, Choice.AGAINST))
                        .state())
                .as("half is not more than half")
                .extracting(Deliberation::state)
                .isEqualTo("REJECTED");
    }

    @Test
    void one_member_short_of_the_quorum_resolves_nothing() {
        // five sit: two thirds are four
        var three = votes(open(5), Choice.FOR, Choice.FOR, Choice.FOR);
        assertThat(close(three).answer()).isEqualTo(new DeliberationAnswer.TooFewPresent(3, 4, Clause.COMMITTEE));
        assertThat(close(next(vote(three, 4, Choice.AGAINST))).state())
                .extracting(Deliberation::state)
                .isEqualTo("PASSED");
    }

    @Test
    void who_is_recused_counts_for_neither_quorum_nor_majority() {
        var open = recused(recused(open(5), 4), 5);
        var closed = (Deliberation.Closed) Objects.requireNonNull(
                close(votes(open, Choice.FOR, Choice.FOR, Choice.AGAINST)).state());
        assertThat(closed.resolution().quorum()).isEqualTo(3);
        assertThat(closed.resolution().passed()).isTrue();
    }

    @Test
    void a_member_who_declared_a_conflict_cannot_vote_nor_declare_again() {
        var open = recused(open(3), 1);
        assertThat(vote(open, 1, Choice.FOR).answer()).isEqualTo(new DeliberationAnswer.IsRecused(Clause.COMMITTEE));
        assertThat(recuse(open, 1).answer()).isEqualTo(new DeliberationAnswer.IsRecused(Clause.COMMITTEE));
    }

    @Test
    void a_conflict_found_after_the_vote_strikes_it_and_leaves_it_on_record() {
        var open = recused(votes(open(3), Choice.FOR), 1);
        assertThat(open.ballots().getFirst().vote()).isEqualTo(Resolution.Vote.RECUSED);
        assertThat(((Stand.Recused) open.standOf(1).orElseThrow()).struck())
                .hasValueSatisfying(struck -> assertThat(struck.choice()).isEqualTo(Choice.FOR));
    }

    @Test
    void a_vote_is_given_once() {
        var open = votes(open(3), Choice.FOR);
        assertThat(vote(open, 1, Choice.AGAINST).answer())
                .isEqualTo(new DeliberationAnswer.VotedAlready(Clause.COMMITTEE));
    }

    @Test
    void nobody_votes_who_is_not_on_the_list_or_whose_term_is_over() {
        assertThat(vote(open(3), 9, Choice.FOR).answer())
                .isEqualTo(new DeliberationAnswer.NotAMember(Clause.COMMITTEE));
        assertThat(open(3).vote(voter(1), id -> !id.equals("m1"), DIGEST, Choice.FOR, "同意", AT)
                        .answer())
                .isEqualTo(new DeliberationAnswer.TermOver(Clause.COMMITTEE));
        assertThat(open(3).recuse(voter(1), id -> !id.equals("m1"), DIGEST, Ground.RELATIVE, "亲属", AT)
                        .answer())
                .isEqualTo(new DeliberationAnswer.TermOver(Clause.COMMITTEE));
    }

    @Test
    void a_vote_and_a_closing_are_on_exactly_what_was_seen() {
        assertThat(open(3).vote(voter(1), ALL_SIT, OTHER, Choice.FOR, "同意", AT).answer())
                .isEqualTo(new DeliberationAnswer.OtherDigest(DIGEST, Clause.COMMITTEE));
        assertThat(votes(open(3), Choice.FOR, Choice.FOR, Choice.FOR)
                        .close(OTHER, "纪要", "chair", AT)
                        .answer())
                .isEqualTo(new DeliberationAnswer.OtherDigest(DIGEST, Clause.COMMITTEE));
    }

    @Test
    void who_prepared_the_plan_is_recused_by_law_and_does_not_close() {
        var officer = new Voter("a1", "officer");
        var change = open(3).vote(officer, ALL_SIT, DIGEST, Choice.FOR, "同意", AT);
        assertThat(change.answer()).isEqualTo(new DeliberationAnswer.PreparedIt(Clause.COMMITTEE));
        assertThat(((Deliberation.Open) Objects.requireNonNull(change.state()))
                        .ballots()
                        .getFirst()
                        .vote())
                .isEqualTo(Resolution.Vote.RECUSED);
        assertThat(votes(open(3), Choice.FOR, Choice.FOR, Choice.FOR)
                        .close(DIGEST, "纪要", "officer", AT)
                        .answer())
                .isEqualTo(new DeliberationAnswer.PreparedIt(Clause.COMMITTEE));
    }

    @Test
    void an_objection_is_voted_on_by_its_very_words_and_only_what_was_passed_is_told() {
        var subject = new Subject.Objection("batch", "批次", true, "YY-1", "查无此事", "维持结果", false, "officer");
        var other = new Subject.Objection("batch", "批次", true, "YY-1", "查无此事", "重新抽签", false, "officer");
        var upheld = new Subject.Objection("batch", "批次", true, "YY-1", "查无此事", "维持结果", true, "officer");
        assertThat(subject.digest()).isNotEqualTo(other.digest()).isNotEqualTo(upheld.digest());
        var open = new Deliberation.Open(opening(subject, 3), List.of());
        for (int member = 1; member <= 3; member++) {
            open = next(open.vote(voter(member), ALL_SIT, subject.digest(), Choice.FOR, "同意", AT));
        }
        var change = open.close(subject.digest(), "维持", "chair", AT);
        assertThat(change.state()).isInstanceOf(Deliberation.Closed.class);
        assertThat(change.events())
                .extracting(Outgoing::body)
                .containsExactly(new ObjectionResolvedV1(
                        "batch", "YY-1", true, false, "维持结果", LocalDate.ofInstant(AT, Batch.SHANGHAI)));
        var against = new Deliberation.Open(opening(subject, 3), List.of());
        for (int member = 1; member <= 3; member++) {
            against = next(against.vote(voter(member), ALL_SIT, subject.digest(), Choice.AGAINST, "不同意", AT));
        }
        assertThat(against.close(subject.digest(), "未通过", "chair", AT).events())
                .as("a proposal that was not passed answers nothing")
                .isEmpty();
        assertThat(open.vote(voter(1), ALL_SIT, other.digest(), Choice.FOR, "同意", AT)
                        .answer())
                .isEqualTo(new DeliberationAnswer.OtherDigest(subject.digest(), Clause.OBJECTIONS));
    }

    /** Somebody does something: number of the account, whether the person prepared the plan, whether the term is over. */
    record Act(int account, boolean prepared, boolean termOver, boolean recuses, boolean otherDigest, Choice choice) {}

    @Property(tries = 1000)
    void in_whatever_order_people_act_a_plan_passes_only_by_quorum_and_majority_of_those_who_may_vote(
            @ForAll("committees") int members, @ForAll("rules") CommitteeRule rule, @ForAll("acts") List<Act> acts) {
        var open = new Deliberation.Open(opening(plan(), members, rule), List.of());
        var recused = new HashSet<Integer>();
        var mayCount = new HashSet<Integer>();
        var inFavour = new HashSet<Integer>();
        for (var act : acts) {
            open = play(open, act);
            // told a second time, in the test's own words
            boolean heard = act.account() <= members && !act.termOver() && !act.otherDigest();
            if (!heard || recused.contains(act.account())) {
                continue;
            }
            if (act.recuses() || act.prepared() && !mayCount.contains(act.account())) {
                recused.add(act.account());
                mayCount.remove(act.account());
                inFavour.remove(act.account());
            } else if (!act.prepared() && mayCount.add(act.account()) && act.choice() == Choice.FOR) {
                inFavour.add(act.account());
            }
        }
        assertThat(open.ballots())
                .hasSize(members)
                .extracting(Resolution.Ballot::member)
                .doesNotHaveDuplicates();
        assertThat(numbers(open, Set.of(Resolution.Vote.RECUSED))).isEqualTo(recused);
        assertThat(numbers(open, Set.of(Resolution.Vote.FOR))).isEqualTo(inFavour);

        int notRecused = members - recused.size();
        boolean quorate = mayCount.size() >= rule.least()
                && mayCount.size() * rule.quorum().of()
                        >= notRecused * rule.quorum().parts();
        boolean majority = inFavour.size() * 2 > mayCount.size()
                && inFavour.size() * 2 >= notRecused
                && inFavour.size() * rule.needed().of()
                        >= mayCount.size() * rule.needed().parts();
        var change = open.close(DIGEST, "纪要", "chair", AT);
        if (quorate) {
            assertThat(Objects.requireNonNull(change.state()).state()).isEqualTo(majority ? "PASSED" : "REJECTED");
        } else {
            assertThat(change.answer()).isInstanceOf(DeliberationAnswer.TooFewPresent.class);
        }
    }

    @Provide
    Arbitrary<Integer> committees() {
        return Arbitraries.integers().between(1, 9);
    }

    @Provide
    Arbitrary<CommitteeRule> rules() {
        var share = Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 6))
                .as((a, b) -> new Share(Math.min(a, b), Math.max(a, b)));
        return Combinators.combine(share, Arbitraries.integers().between(1, 5), share)
                .as((quorum, least, needed) -> new CommitteeRule(quorum, least, needed, LocalDate.EPOCH, "依据", false));
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        var seldom = Arbitraries.integers().between(1, 8).map(i -> i == 1);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 10),
                        seldom,
                        seldom,
                        seldom,
                        seldom,
                        Arbitraries.of(Choice.class))
                .as(Act::new)
                .list()
                .ofMaxSize(30);
    }

    private static Deliberation.Open play(Deliberation.Open open, Act act) {
        var voter = new Voter("a" + act.account(), act.prepared() ? "officer" : "s" + act.account());
        var digest = act.otherDigest() ? OTHER : DIGEST;
        Predicate<String> sits = _ -> !act.termOver();
        var change = act.recuses()
                ? open.recuse(voter, sits, digest, Ground.OTHER, "回避", AT)
                : open.vote(voter, sits, digest, act.choice(), "理由", AT);
        return change.state() == null ? open : (Deliberation.Open) change.state();
    }

    private static Set<Integer> numbers(Deliberation.Open open, Set<Resolution.Vote> votes) {
        var found = new HashSet<Integer>();
        open.ballots().stream().filter(b -> votes.contains(b.vote())).forEach(b -> found.add(b.member()));
        return found;
    }

    private static Subject.Plan plan() {
        return new Subject.Plan("batch", 1, "批次", DIGEST, Set.of("officer"));
    }

    private static Deliberation.Open open(int members) {
        return new Deliberation.Open(opening(plan(), members), List.of());
    }

    private static Deliberation.Opening opening(Subject subject, int members) {
        return opening(subject, members, CommitteeRule.SAMPLE);
    }

    private static Deliberation.Opening opening(Subject subject, int members, CommitteeRule rule) {
        return new Deliberation.Opening(
                "batch",
                subject,
                IntStream.rangeClosed(1, members)
                        .mapToObj(n -> new Sitting(n, "m" + n, "委员" + n, "专家", "a" + n))
                        .toList(),
                1,
                rule,
                "officer",
                AT);
    }

    private static Voter voter(int member) {
        return new Voter("a" + member, "s" + member);
    }

    private static Change<Deliberation, DeliberationAnswer> vote(Deliberation.Open open, int member, Choice choice) {
        return open.vote(voter(member), ALL_SIT, DIGEST, choice, "理由", AT);
    }

    private static Change<Deliberation, DeliberationAnswer> recuse(Deliberation.Open open, int member) {
        return open.recuse(voter(member), ALL_SIT, DIGEST, Ground.RELATIVE, "亲属", AT);
    }

    private static Deliberation.Open recused(Deliberation.Open open, int member) {
        return next(recuse(open, member));
    }

    private static Change<Deliberation, DeliberationAnswer> close(Deliberation.Open open) {
        return open.close(DIGEST, "纪要", "chair", AT);
    }

    private static Deliberation.Open votes(Deliberation.Open open, Choice... choices) {
        var now = open;
        var done = new ArrayList<Choice>();
        for (var choice : choices) {
            done.add(choice);
            now = next(vote(now, done.size(), choice));
        }
        return now;
    }

    private static Deliberation.Open next(Change<Deliberation, DeliberationAnswer> change) {
        return (Deliberation.Open)
                Objects.requireNonNull(change.state(), () -> change.answer().toString());
    }
}
