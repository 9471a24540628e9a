package cn.gov.zs.housing.allocation.ceremony;

import static cn.gov.zs.housing.allocation.ceremony.CeremonySamples.AT;
import static cn.gov.zs.housing.allocation.ceremony.CeremonySamples.BALLS;
import static cn.gov.zs.housing.allocation.ceremony.CeremonySamples.OFFICER;
import static cn.gov.zs.housing.allocation.ceremony.CeremonySamples.share;
import static cn.gov.zs.housing.allocation.ceremony.CeremonySamples.statement;
import static cn.gov.zs.housing.allocation.ceremony.CeremonySamples.witness;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.rules.ceremony.Seal;
import cn.gov.zs.platform.eventing.Change;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Tag;

/** Whoever does what when: a ceremony ends with exactly one seed, or aborted, and who was first is nowhere in it. */
@Tag("zone-free")
class CeremonyPropertyTest {

    private static final int SEATS = 5;

    /** An act somebody attempts, at the right time or not. */
    enum Kind {
        SIGN,
        SEAL,
        SEAL_ANOTHER,
        REVEAL,
        REVEAL_WRONGLY,
        CONFIRM,
        OPEN,
        CLOSE_SEALING,
        CLOSE_REVEALS,
        TYPE,
        TYPE_WRONGLY
    }

    record Act(Kind kind, int seat) {}

    @Property(tries = 500)
    void any_order_of_acts_gives_one_seed_or_none_and_what_is_fixed_stays_fixed(@ForAll("acts") List<Act> acts) {
        Ceremony ceremony = CeremonyTest.announced();
        String closing = null;
        String seed = null;
        for (var act : acts) {
            ceremony = after(ceremony, act);
            if (ceremony instanceof Ceremony.AwaitingInput awaiting) {
                var now = awaiting.closed().closingDigest();
                assertThat(closing == null || closing.equals(now)).isTrue();
                closing = now;
            }
            if (ceremony instanceof Ceremony.Complete complete) {
                var now = complete.seed().hex();
                assertThat(seed == null || seed.equals(now)).isTrue();
                seed = now;
                assertThat(complete.transcript().closed().closingDigest()).isEqualTo(closing);
                sealsAreWhatHappened(complete);
            }
        }
        Statistics.collect(ceremony.state());
        Statistics.coverage(ends -> {
            ends.check("COMPLETE").percentage(share -> share > 10);
            ends.check("SEALING").percentage(share -> share > 1);
        });
    }

    private static void sealsAreWhatHappened(Ceremony.Complete complete) {
        var closed = complete.transcript().closed();
        assertThat(closed.absent().size() + closed.seals().size()).isEqualTo(SEATS);
        for (var seal : closed.seals()) {
            assertThat(seal instanceof Seal.Revealed)
                    .isEqualTo(complete.acts().of(seal.seat()).revealed().isPresent());
        }
    }

    @Property(tries = 200)
    void the_transcript_does_not_depend_on_who_was_first(
            @ForAll("presences") Set<Integer> present,
            @ForAll("presences") Set<Integer> open,
            @ForAll Random one,
            @ForAll Random other) {
        var first = played(present, open, one);
        var second = played(present, open, other);
        assertThat(first.getClass()).isEqualTo(second.getClass());
        if (first instanceof Ceremony.AwaitingInput a && second instanceof Ceremony.AwaitingInput b) {
            assertThat(a.closed()).isEqualTo(b.closed());
            var withheld = new TreeSet<>(present);
            withheld.removeAll(open);
            assertThat(a.closed().seals().stream()
                            .filter(s -> s instanceof Seal.Withheld)
                            .map(Seal::seat))
                    .containsExactlyElementsOf(withheld);
        }
    }

    /** Everybody present signs and seals, those who are open reveal, in an order that chance chose. */
    private static Ceremony played(Set<Integer> present, Set<Integer> open, Random chance) {
        Ceremony ceremony = after(CeremonyTest.announced(), new Act(Kind.OPEN, 0));
        for (var kind : List.of(Kind.SIGN, Kind.SEAL)) {
            for (int seat : shuffled(present, chance)) {
                ceremony = after(ceremony, new Act(kind, seat));
            }
        }
        ceremony = after(ceremony, new Act(Kind.CLOSE_SEALING, 0));
        for (int seat : shuffled(open, chance)) {
            ceremony = after(ceremony, new Act(Kind.REVEAL, seat));
        }
        return after(ceremony, new Act(Kind.CLOSE_REVEALS, 0));
    }

    private static List<Integer> shuffled(Set<Integer> seats, Random chance) {
        var order = new ArrayList<>(new TreeSet<>(seats));
        Collections.shuffle(order, chance);
        return order;
    }

    private static Ceremony after(Ceremony ceremony, Act act) {
        var change = change(ceremony, act);
        var next = change.state();
        return next == null ? ceremony : next;
    }

    private static Change<Ceremony, CeremonyAnswer> change(Ceremony ceremony, Act act) {
        var wrong = List.of(0, 0, 0, 0, 0);
        int seat = act.seat();
        return switch (ceremony) {
            case Ceremony.Announced a when act.kind() == Kind.OPEN -> a.open(OFFICER, AT);
            case Ceremony.Gathering g when act.kind() == Kind.SIGN -> g.sign(statement(g, seat), witness(seat), AT);
            case Ceremony.Sealing s
            when act.kind() == Kind.SEAL -> s.seal(share(seat).commitment(), witness(seat), AT);
            case Ceremony.Sealing s
            when act.kind() == Kind.SEAL_ANOTHER -> s.seal(share(7).commitment(), witness(seat), AT);
            case Ceremony.Sealing s when act.kind() == Kind.CLOSE_SEALING -> s.close(OFFICER, AT);
            case Ceremony.Revealing r when act.kind() == Kind.REVEAL -> r.reveal(share(seat), witness(seat), AT);
            case Ceremony.Revealing r when act.kind() == Kind.REVEAL_WRONGLY -> r.reveal(share(8), witness(seat), AT);
            case Ceremony.Revealing r when act.kind() == Kind.CLOSE_REVEALS -> r.close(OFFICER, AT);
            case Ceremony.AwaitingInput a when act.kind() == Kind.TYPE -> a.type(BALLS, OFFICER, AT);
            case Ceremony.AwaitingInput a when act.kind() == Kind.TYPE_WRONGLY -> a.type(wrong, OFFICER, AT);
            case Ceremony.AwaitingInput a when act.kind() == Kind.CONFIRM -> a.confirm(BALLS, witness(seat), AT);
            case Ceremony other -> Change.none(new CeremonyAnswer.NotTheNextStep(other.state()));
        };
    }

    /** A ceremony in its order, with anything that anybody might try in between, and with acts left out. */
    @Provide
    Arbitrary<List<Act>> acts() {
        var noise = Combinators.combine(
                        Arbitraries.of(Kind.class), Arbitraries.integers().between(1, SEATS))
                .as(Act::new)
                .list()
                .ofMaxSize(2);
        var places = Arbitraries.frequencyOf(
                        Tuple.of(12, noise.map(Optional::of)),
                        Tuple.of(1, Arbitraries.just(Optional.<List<Act>>empty())))
                .list()
                .ofSize(inOrder().size());
        return places.map(between -> {
            var acts = new ArrayList<Act>();
            for (int i = 0; i < between.size(); i++) {
                var here = between.get(i);
                if (here.isPresent()) {
                    acts.addAll(here.get());
                    acts.add(inOrder().get(i));
                }
            }
            return acts;
        });
    }

    private static List<Act> inOrder() {
        var acts = new ArrayList<Act>();
        acts.add(new Act(Kind.OPEN, 1));
        for (var kind : List.of(Kind.SIGN, Kind.SEAL)) {
            for (int seat = 1; seat <= SEATS; seat++) {
                acts.add(new Act(kind, seat));
            }
        }
        acts.add(new Act(Kind.CLOSE_SEALING, 1));
        for (int seat = 1; seat <= SEATS; seat++) {
            acts.add(new Act(Kind.REVEAL, seat));
        }
        acts.add(new Act(Kind.CLOSE_REVEALS, 1));
        acts.add(new Act(Kind.TYPE, 1));
        for (int seat = 1; seat <= SEATS; seat++) {
            acts.add(new Act(Kind.CONFIRM, seat));
        }
        return acts;
    }

    @Provide
    Arbitrary<Set<Integer>> presences() {
        return Arbitraries.integers().between(1, SEATS).set().ofMinSize(1).ofMaxSize(SEATS);
    }
}
