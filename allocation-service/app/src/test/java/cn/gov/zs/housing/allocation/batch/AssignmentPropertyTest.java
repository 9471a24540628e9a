package cn.gov.zs.housing.allocation.batch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.batch.Assignment.Held;
import cn.gov.zs.housing.allocation.batch.HomeAnswer.Kind;
import cn.gov.zs.housing.allocation.rules.ceremony.Seed;
import cn.gov.zs.housing.allocation.rules.freeze.Queue;
import cn.gov.zs.housing.allocation.rules.outcome.Drawn;
import cn.gov.zs.housing.allocation.rules.outcome.PoolResult;
import cn.gov.zs.housing.allocation.rules.outcome.Reserves;
import cn.gov.zs.housing.allocation.rules.outcome.Result;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("Whatever is answered and revoked, who holds which home follows from it and nobody loses a home without a cause")
class AssignmentPropertyTest {

    private static final Instant AT = Instant.parse("2026-12-12T02:00:00Z");
    private static final Queue QUEUE =
            FrozenSamples.frozen(AT).frozen().plan().queues().getFirst();

    @Property(tries = 500)
    void no_home_changes_hands_but_by_the_word_of_who_held_it_or_the_committees(
            @ForAll @IntRange(min = 1, max = 6) int homes,
            @ForAll @IntRange(max = 6) int reserves,
            @ForAll @Size(max = 30) List<@IntRange(max = 1000) Integer> choices) {
        var result = result(homes, reserves);
        var answers = new ArrayList<HomeAnswer>();
        var out = new HashSet<Integer>();
        var before = after(result, answers);
        for (int choice : choices) {
            if (before.held().isEmpty()) {
                break;
            }
            var who = before.held().get(choice % before.held().size());
            var kind = kind(choice / 7, who);
            answers.add(new HomeAnswer(who.number(), kind, "by", AT.plusSeconds(answers.size() + 1L)));
            if (kind != Kind.ACCEPTED) {
                out.add(who.number());
            }
            var now = after(result, answers);

            assertThat(now.held())
                    .extracting(Held::number)
                    .doesNotHaveDuplicates()
                    .noneMatch(out::contains);
            assertThat(Stream.concat(now.held().stream().map(Held::homeId), now.left().stream()))
                    .as("every home once, held or left over")
                    .containsExactlyInAnyOrderElementsOf(homes(homes));
            for (var held : before.held()) {
                if (held.homeId().equals(who.homeId())) {
                    assertThat(holds(now, held)).as("who answers %s", kind).isEqualTo(kind == Kind.ACCEPTED);
                } else {
                    assertThat(now.held()).as("nobody else is touched").contains(held);
                }
            }
            assertThat(after(result, List.copyOf(answers))).as("replayed").isEqualTo(now);
            before = now;
        }
    }

    @Property(tries = 200)
    void the_committee_takes_a_home_from_who_accepted_it_and_offers_it_as_one_that_was_given_up(
            @ForAll @IntRange(min = 1, max = 6) int homes, @ForAll @IntRange(max = 6) int reserves) {
        var result = result(homes, reserves);
        var accepted = new HomeAnswer(1, Kind.ACCEPTED, "by", AT);
        var revoked = after(result, List.of(accepted, new HomeAnswer(1, Kind.REVOKED, "deliberation", AT)));
        var refused = after(result, List.of(new HomeAnswer(1, Kind.REFUSED, "by", AT)));
        assertThat(revoked).isEqualTo(refused);
    }

    private static Kind kind(int choice, Held who) {
        var possible = who.accepted() ? List.of(Kind.REVOKED) : List.of(Kind.values());
        return possible.get(choice % possible.size());
    }

    private static boolean holds(Assignment assignment, Held before) {
        return assignment
                .heldBy(before.number())
                .filter(held -> held.homeId().equals(before.homeId()))
                .isPresent();
    }

    private static Assignment after(Result result, List<HomeAnswer> answers) {
        return Assignment.of(result, number -> QUEUE, AT, answers);
    }

    private static TreeSet<String> homes(int count) {
        var all = new TreeSet<String>();
        IntStream.rangeClosed(1, count).forEach(home -> all.add("h" + home));
        return all;
    }

    private static Result result(int homes, int reserves) {
        return new Result(
                new Seed("00".repeat(32)),
                List.of(new PoolResult(
                        "rooms-2",
                        IntStream.rangeClosed(1, homes)
                                .mapToObj(n -> new Drawn(n, "0".repeat(64), "h" + n, "0".repeat(64)))
                                .toList(),
                        List.of(),
                        List.of(new Reserves(
                                QUEUE.category().category(),
                                IntStream.rangeClosed(homes + 1, homes + reserves)
                                        .boxed()
                                        .toList())))));
    }
}
