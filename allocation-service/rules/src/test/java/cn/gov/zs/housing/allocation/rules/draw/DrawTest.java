package cn.gov.zs.housing.allocation.rules.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.JsonReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The literal values were computed apart from this code, with Python's hashlib and hmac; openssl gives the same tickets. */
@DisplayName("The open draw, with the test vectors of docs/spec/open-draw.md")
class DrawTest {

    static final Contribution FIRST = new Contribution(
            "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
            "202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f");
    static final Contribution SECOND = new Contribution("aa".repeat(32), "55".repeat(32));
    static final Transcript TRANSCRIPT = new Transcript(
            "2026-1",
            "sha256:99d655cc2ea496098b76fec0abe8368df86f91f6baad873c2207a7315a00c6cc",
            List.of(new Witnessed(1, FIRST.commitment(), FIRST), new Witnessed(2, SECOND.commitment(), SECOND)));
    static final Seed SEED = new Seed("2508c65ceec99b0842228bbde727143959b85800e7dc3fde37e39b1b7f12b370");

    @Test
    void a_commitment_is_the_hash_of_salt_and_value() {
        assertThat(FIRST.commitment().hex())
                .isEqualTo("fdeab9acf3710362bd2658cdc9a29e8f9c757fcf9811603a8c447cd1d9151108");
        assertThat(SECOND.commitment().hex())
                .isEqualTo("914ee2daa364bbe670530f163764f0128061d73c46f950aa16987e49ac618874");
    }

    @Test
    void the_seed_is_the_hash_of_the_canonical_transcript() {
        assertThat(TRANSCRIPT.seed()).isEqualTo(SEED);
    }

    @Test
    void a_transcript_reads_back() {
        var bytes = CanonicalJson.bytes(TRANSCRIPT.json());
        assertThat(Transcript.read(JsonReader.readObject(bytes))).isEqualTo(TRANSCRIPT);
    }

    @Test
    void a_transcript_whose_witnesses_are_out_of_order_is_refused() {
        var witnesses = TRANSCRIPT.witnesses().reversed();
        assertThatThrownBy(() -> new Transcript("b", "d", witnesses)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tickets_are_the_published_vectors() {
        assertThat(SEED.ticket(1)).isEqualTo("b457c1d9337cdeab320119cc3eab1b2c8ececb2e17781c842d59d7038e1de178");
        assertThat(SEED.ticket(2)).isEqualTo("5df5305e11cc84554382d8c15b82dc4586353917cac8cb4d36f167a53d8cdc63");
        assertThat(SEED.ticket(3)).isEqualTo("41ee24f66a934d627091060f0faa4841d5d0e2a475cab667026500122d21e8be");
        assertThat(SEED.ticket(4)).isEqualTo("8c884d091008f302f3217d48c0636283c8d8bbad7f95c1442069710496e9fea3");
        assertThat(SEED.homeTicket("祈安苑-3"))
                .isEqualTo("0e59d69eed81910318ea2dfd0127f49ef882a3ade644574f2c42c23c8382d2e4");
    }

    @Test
    void the_score_decides_who_is_in_and_the_ticket_only_between_equals_at_the_cut() {
        var entrants = List.of(
                entrant(1, "60"),
                entrant(2, "41.5"),
                entrant(3, "41.50"),
                entrant(4, "41.5"),
                entrant(5, "30"),
                entrant(6, "30"),
                entrant(7, "-10"));
        var result = Draw.run(SEED, entrants, List.of("qian-1-101", "qian-1-102", "qian-1-103"));
        assertThat(result.drawn())
                .extracting(Drawn::entrantNumber, Drawn::homeId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "qian-1-102"),
                        org.assertj.core.groups.Tuple.tuple(2, "qian-1-101"),
                        org.assertj.core.groups.Tuple.tuple(1, "qian-1-103"));
        assertThat(result.tickets()).hasSize(7);
    }

    @Test
    void homes_stay_over_when_there_are_fewer_entrants() {
        var result = Draw.run(SEED, List.of(entrant(1, "5")), List.of("qian-1-101", "qian-1-102"));
        assertThat(result.drawn()).extracting(Drawn::homeId).containsExactly("qian-1-102");
    }

    @Test
    void refuses_a_number_or_a_home_twice() {
        assertThatThrownBy(() -> Draw.run(SEED, List.of(entrant(1, "5"), entrant(1, "6")), List.of("a")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Draw.run(SEED, List.of(entrant(1, "5")), List.of("a", "a")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_contribution_does_not_print_itself() {
        assertThat(FIRST.toString()).doesNotContain(FIRST.salt()).doesNotContain(FIRST.value());
    }

    @Test
    void refuses_a_contribution_of_another_length_or_in_capitals() {
        assertThatThrownBy(() -> new Contribution("aa".repeat(31), "55".repeat(32)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("aaaa");
        assertThatThrownBy(() -> new Contribution("AA".repeat(32), "55".repeat(32)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 200)
    void the_order_of_the_lists_changes_nothing(
            @ForAll @Size(min = 1, max = 25) List<@IntRange(max = 4) Integer> scores,
            @ForAll @IntRange(min = 0, max = 30) int homes,
            @ForAll Random chance) {
        var entrants = new ArrayList<Entrant>();
        for (int i = 0; i < scores.size(); i++) {
            entrants.add(entrant(i + 1, scores.get(i).toString()));
        }
        var ids = new ArrayList<>(
                IntStream.range(0, homes).mapToObj(i -> "home-" + i).toList());
        var result = Draw.run(SEED, entrants, ids);
        Collections.shuffle(entrants, chance);
        Collections.shuffle(ids, chance);
        assertThat(Draw.run(SEED, entrants, ids)).isEqualTo(result);

        assertThat(result.drawn()).hasSize(Math.min(homes, scores.size()));
        assertThat(result.drawn().stream().map(Drawn::homeId)).doesNotHaveDuplicates();
        var selected =
                new HashSet<>(result.drawn().stream().map(Drawn::entrantNumber).toList());
        var scoreOf = new HashMap<Integer, BigDecimal>();
        entrants.forEach(e -> scoreOf.put(e.number(), e.score()));
        for (var in : selected) {
            for (var out : entrants) {
                if (!selected.contains(out.number())) {
                    assertThat(scoreOf.get(in)).isGreaterThanOrEqualTo(out.score());
                }
            }
        }
    }

    private static Entrant entrant(int number, String score) {
        return new Entrant(number, new BigDecimal(score));
    }
}
