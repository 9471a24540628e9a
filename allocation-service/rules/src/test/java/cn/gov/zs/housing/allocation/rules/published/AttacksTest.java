package cn.gov.zs.housing.allocation.rules.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.rules.ceremony.Closed;
import cn.gov.zs.housing.allocation.rules.ceremony.LastInput;
import cn.gov.zs.housing.allocation.rules.ceremony.Seal;
import cn.gov.zs.housing.allocation.rules.ceremony.Transcript;
import cn.gov.zs.housing.allocation.rules.freeze.Frozen;
import cn.gov.zs.housing.allocation.rules.outcome.Draw;
import cn.gov.zs.housing.allocation.rules.outcome.Drawn;
import cn.gov.zs.housing.allocation.rules.outcome.PoolResult;
import cn.gov.zs.housing.allocation.rules.outcome.Reserves;
import cn.gov.zs.housing.allocation.rules.outcome.Result;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The operator holds database, code and the office's key. Households and press hold the digest published before the draw. */
@Tag("zone-free")
@DisplayName("A malicious operator")
class AttacksTest {

    private static final Bundle HONEST = BatchSamples.drawn();
    private static final String DIGEST = HONEST.frozen().digest().sha256();

    @Test
    void wuhan_2009_numbers_inserted_after_the_freeze_are_found_by_the_published_digest() {
        var forged = new ArrayList<>(BatchSamples.asking());
        for (int i = 1; i <= 6; i++) {
            forged.add(new BatchSamples.Asking("forged-" + i, 0, 2, false, "0", 100));
        }
        var frozen = BatchSamples.frozen(BatchSamples.plan(), forged);
        assertThat(keys(BatchSamples.of(frozen))).containsExactly("digest.published");
    }

    @Test
    void wuhan_2009_numbers_inserted_behind_the_published_freeze_break_the_digest_themselves() {
        // the freeze stays as published, the list behind it grows
        var grown = BatchSamples.frozen(
                BatchSamples.plan(),
                append(BatchSamples.asking(), new BatchSamples.Asking("forged-1", 0, 2, false, "0", 100)));
        var frozen = new Frozen(
                grown.plan(),
                grown.sheets(),
                grown.homes(),
                grown.homesFile(),
                grown.entrantsFile(),
                grown.standings(),
                grown.tree(),
                HONEST.frozen().file());
        assertThat(keys(BatchSamples.of(frozen))).containsExactly("digest.freeze");
    }

    @Test
    void a_household_moved_up_the_reserve_list_is_found() {
        var pools = new ArrayList<>(HONEST.result().pools());
        var pool = pools.getFirst();
        var reserves = new ArrayList<>(pool.reserves());
        // number 6 has the lowest score of its queue and shall be the next all the same
        reserves.set(
                0,
                new Reserves("LOCAL", List.of(6, reserves.getFirst().numbers().getFirst())));
        pools.set(0, new PoolResult(pool.pool(), pool.drawn(), pool.left(), reserves));
        assertThat(keys(withResult(pools))).containsExactly("result.reserves");
    }

    @Test
    void a_reserve_list_longer_than_the_plan_says_is_found() {
        var longer = Draw.run(
                BatchSamples.plan(4),
                HONEST.frozen().standings(),
                HONEST.frozen().homes(),
                HONEST.transcript().seed());
        assertThat(keys(withResult(longer.pools()))).containsExactly("result.reserves");
    }

    @Test
    void a_home_kept_back_for_somebody_is_found() {
        var pools = new ArrayList<>(HONEST.result().pools());
        var pool = pools.getFirst();
        var drawn = pool.drawn().subList(0, pool.drawn().size() - 1);
        var left = new ArrayList<>(pool.left());
        left.addFirst(pool.drawn().getLast().homeId());
        pools.set(0, new PoolResult(pool.pool(), drawn, left, pool.reserves()));
        assertThat(keys(withResult(pools))).contains("result.left-out", "result.left");
    }

    @Test
    void grinding_the_seed_by_dropping_a_reveal_contradicts_record_and_closing_digest() {
        var closed = HONEST.transcript().closed();
        var dropped = new Closed(
                closed.batchId(),
                closed.digest(),
                closed.absent(),
                List.of(
                        closed.seals().get(0),
                        new Seal.Withheld(2, closed.seals().get(1).commitment()),
                        closed.seals().get(2)));
        assertThat(keys(redrawn(dropped.with(HONEST.transcript().lastInput()))))
                .contains("record.closing", "record.seats", "witness.revealed");
    }

    @Test
    void grinding_the_seed_by_the_list_of_the_absent_leaves_a_seat_unnamed() {
        var closed = HONEST.transcript().closed();
        var unnamed = new Closed(closed.batchId(), closed.digest(), List.of(), closed.seals());
        assertThat(keys(redrawn(unnamed.with(HONEST.transcript().lastInput()))))
                .contains("record.closing", "witness.seats");
        var withheldAsAbsent = new Closed(
                closed.batchId(), closed.digest(), List.of(3, 4), closed.seals().subList(0, 2));
        assertThat(keys(redrawn(withheldAsAbsent.with(HONEST.transcript().lastInput()))))
                .contains("record.closing", "record.seats");
    }

    @Test
    void an_operator_who_withholds_as_a_witness_cannot_know_what_it_gains() {
        // for every set of reveals the seed still depends on balls that are drawn afterwards
        var closed = HONEST.transcript().closed();
        var seeds = IntStream.range(0, 100)
                .mapToObj(i -> closed.with(new LastInput.Balls(List.of(i / 10, i % 10, 0, 0, 0)))
                        .seed())
                .distinct();
        assertThat(seeds).hasSize(100);
    }

    @Test
    void re_running_until_liked_is_found_in_the_attempts_and_by_the_closing_digest() {
        // other salts and values by bought witnesses, everything made again but what was read out in the hall
        var closed = HONEST.transcript().closed();
        var again = new Closed(
                closed.batchId(),
                closed.digest(),
                List.of(4),
                List.of(
                        new Seal.Revealed(1, BatchSamples.contribution(6).commitment(), BatchSamples.contribution(6)),
                        closed.seals().get(1),
                        closed.seals().get(2)));
        assertThat(keys(redrawn(again.with(HONEST.transcript().lastInput())))).containsExactly("record.closing");
        // an attempt that was aborted and is not told
        var r = HONEST.record();
        var second = new CeremonyRecord(
                2,
                List.of(),
                r.frozenAt(),
                r.openedAt(),
                r.sealed(),
                r.sealingClosedAt(),
                r.revealed(),
                r.refusedReveals(),
                r.revealsClosedAt(),
                r.closingDigest(),
                r.lastInputAt(),
                r.confirmedBy(),
                r.drawnAt());
        assertThat(keys(BatchSamples.bundle(
                        HONEST.frozen(), HONEST.votes(), second, HONEST.transcript(), HONEST.result())))
                .containsExactly("record.aborted");
    }

    @Test
    void a_result_of_another_seed_is_found_though_every_ticket_in_it_is_right() {
        var other = HONEST.transcript().closed().with(new LastInput.Balls(List.of(9, 9, 9, 9, 9)));
        var result = Draw.run(HONEST.frozen(), other.seed());
        assertThat(keys(BatchSamples.bundle(
                        HONEST.frozen(), HONEST.votes(), HONEST.record(), HONEST.transcript(), result)))
                .contains("seed");
    }

    @Test
    void two_views_of_one_list_have_two_digests_and_one_of_them_is_not_the_published() {
        var shown =
                BatchSamples.frozen(BatchSamples.plan(), BatchSamples.asking().subList(1, 12));
        assertThat(shown.digest()).isNotEqualTo(HONEST.frozen().digest());
        assertThat(keys(BatchSamples.of(shown))).containsExactly("digest.published");
    }

    @Test
    void a_vote_on_another_list_is_found() {
        var other = BatchSamples.votes("sha256:" + "12".repeat(32));
        assertThat(keys(BatchSamples.bundle(
                        HONEST.frozen(), other, HONEST.record(), HONEST.transcript(), HONEST.result())))
                .containsExactly("digest.stated");
    }

    @Test
    void one_household_under_two_numbers_is_found_by_its_tag() {
        var parts = Parts.of(HONEST);
        // the operator cannot make a second tag for it, so the one it has stands in two lines
        var lines = new ArrayList<>(List.of(new String(parts.get("entrants.jsonl"), UTF_8).split("(?<=\n)")));
        lines.add(lines.get(11).replace("\"number\":12", "\"number\":13"));
        parts.put("entrants.jsonl", String.join("", lines).getBytes(UTF_8));
        assertThat(VerifyBundle.check(parts.relisted().zip(), Published.NOTHING).findings())
                .extracting(Finding::key)
                .contains("ranking.tag-twice");
    }

    @Test
    void a_ticket_made_up_is_found() {
        var pools = new ArrayList<>(HONEST.result().pools());
        var pool = pools.get(1);
        var drawn = new ArrayList<>(pool.drawn());
        var first = drawn.getFirst();
        drawn.set(0, new Drawn(first.number(), "00".repeat(32), first.homeId(), first.homeTicket()));
        pools.set(1, new PoolResult(pool.pool(), drawn, pool.left(), pool.reserves()));
        assertThat(keys(withResult(pools))).containsExactly("result.ticket");
    }

    @Test
    void grinding_the_seed_after_the_commitments_were_logged_contradicts_the_log_though_all_else_is_made_again() {
        // other witnesses' values, record, draw and signature made again; only the log cannot be
        var closed = HONEST.transcript().closed();
        var again = new Closed(
                        closed.batchId(),
                        closed.digest(),
                        List.of(4),
                        List.of(
                                new Seal.Revealed(
                                        1, BatchSamples.contribution(6).commitment(), BatchSamples.contribution(6)),
                                closed.seals().get(1),
                                closed.seals().get(2)))
                .with(HONEST.transcript().lastInput());
        var forged = new Bundle(
                HONEST.frozen(),
                HONEST.votes(),
                BatchSamples.record(again),
                again,
                Draw.run(HONEST.frozen(), again.seed()),
                HONEST.log());
        assertThat(keys(forged)).containsExactly("log.entry");
        assertThat(kinds(forged)).containsExactly("BATCH_SEALING", "BATCH_CLOSING", "BATCH_DRAW");
    }

    @Test
    void a_reveal_added_after_the_closing_digest_was_logged_contradicts_the_log() {
        var closed = HONEST.transcript().closed();
        var dropped = new Closed(
                        closed.batchId(),
                        closed.digest(),
                        closed.absent(),
                        List.of(
                                closed.seals().get(0),
                                closed.seals().get(1),
                                new Seal.Revealed(
                                        3, BatchSamples.contribution(3).commitment(), BatchSamples.contribution(3))))
                .with(HONEST.transcript().lastInput());
        var forged = new Bundle(
                HONEST.frozen(),
                HONEST.votes(),
                HONEST.record(),
                dropped,
                Draw.run(HONEST.frozen(), dropped.seed()),
                HONEST.log());
        assertThat(kinds(forged)).containsExactly("BATCH_CLOSING", "BATCH_DRAW");
    }

    @Test
    void a_log_of_the_operators_own_is_found_by_the_published_key_alone() {
        var own = new Bundle(
                HONEST.frozen(),
                HONEST.votes(),
                HONEST.record(),
                HONEST.transcript(),
                HONEST.result(),
                LogSamples.of(HONEST.frozen(), HONEST.transcript(), HONEST.result(), BatchSamples.SOMEBODY));
        assertThat(keys(own)).isEmpty();
        var published =
                new Published(Optional.of(DIGEST), Optional.empty(), Optional.of(LogSamples.key(BatchSamples.LOG)));
        assertThat(VerifyBundle.check(own.bytes(BatchSamples.OFFICE), published).findings())
                .extracting(Finding::key)
                .containsExactly("log.other-key");
    }

    @Test
    void an_entry_signed_again_by_another_key_is_no_entry_of_the_log() {
        var theirs = LogSamples.of(HONEST.frozen(), HONEST.transcript(), HONEST.result(), BatchSamples.SOMEBODY);
        var entries = new ArrayList<>(HONEST.log().entries());
        entries.set(4, theirs.entries().get(4));
        assertThat(keys(withLog(new LogFile(HONEST.log().key(), entries)))).containsExactly("log.checkpoint");
    }

    @Test
    void a_checkpoint_whose_signature_is_made_up_under_the_logs_name_is_none() {
        var entries = new ArrayList<>(HONEST.log().entries());
        var entry = entries.get(4);
        var note = new StringBuilder(entry.checkpoint());
        int at = note.length() - 10;
        note.setCharAt(at, note.charAt(at) == 'A' ? 'B' : 'A');
        entries.set(4, new LogFile.Entry(note.toString(), entry.entry(), entry.index(), entry.path()));
        assertThat(keys(withLog(new LogFile(HONEST.log().key(), entries)))).containsExactly("log.checkpoint");
    }

    @Test
    void two_versions_of_the_log_contradict_each_other() {
        // the log's own key signed two trees of one size
        var other = LogSamples.of(
                LogStep.of(
                        HONEST.frozen().plan(),
                        "sha256:" + "12".repeat(32),
                        1,
                        HONEST.transcript().closed(),
                        "sha256:" + "34".repeat(32)),
                BatchSamples.LOG);
        var entries = new ArrayList<>(HONEST.log().entries());
        // what was read out is the same in both
        entries.set(4, other.entries().get(4));
        assertThat(keys(withLog(new LogFile(HONEST.log().key(), entries)))).containsExactly("log.fork");
    }

    @Test
    void commitments_logged_behind_the_closing_digest_are_out_of_order() {
        var steps = new ArrayList<>(LogStep.of(
                HONEST.frozen().plan(),
                DIGEST,
                1,
                HONEST.transcript().closed(),
                Hashes.digest(HONEST.result().bytes())));
        Collections.swap(steps, 3, 4);
        var entries = new ArrayList<>(LogSamples.of(steps, BatchSamples.LOG).entries());
        Collections.swap(entries, 3, 4);
        assertThat(keys(withLog(new LogFile(HONEST.log().key(), entries)))).containsExactly("log.order");
    }

    @Test
    void a_repeat_that_shows_the_vote_of_the_attempt_before_it_is_found_in_the_log() {
        var r = HONEST.record();
        var aborted = new CeremonyRecord.Aborted(1, r.frozenAt(), "停电", DIGEST);
        var second = new CeremonyRecord(
                2,
                List.of(aborted),
                r.frozenAt(),
                r.openedAt(),
                r.sealed(),
                r.sealingClosedAt(),
                r.revealed(),
                r.refusedReveals(),
                r.revealsClosedAt(),
                r.closingDigest(),
                r.lastInputAt(),
                r.confirmedBy(),
                r.drawnAt());
        var voted = BatchSamples.bundle(HONEST.frozen(), HONEST.votes(), second, HONEST.transcript(), HONEST.result());
        assertThat(keys(voted)).isEmpty();
        assertThat(voted.log().entries().get(2).entry()).contains("\"reference\":\"" + BatchSamples.BATCH + "-2\"");
        var once =
                new Bundle(HONEST.frozen(), HONEST.votes(), second, HONEST.transcript(), HONEST.result(), HONEST.log());
        assertThat(keys(once)).containsExactly("log.entry");
        assertThat(kinds(once)).containsExactly("BATCH_APPROVAL");
    }

    private static Bundle withLog(LogFile log) {
        return new Bundle(HONEST.frozen(), HONEST.votes(), HONEST.record(), HONEST.transcript(), HONEST.result(), log);
    }

    /** The steps of which the log says something else. */
    private static List<String> kinds(Bundle bundle) {
        return VerifyBundle.check(bundle.bytes(BatchSamples.OFFICE), Published.NOTHING).findings().stream()
                .filter(finding -> finding.key().equals("log.entry"))
                .map(finding -> finding.facts().getFirst())
                .toList();
    }

    private static Bundle withResult(List<PoolResult> pools) {
        return BatchSamples.bundle(
                HONEST.frozen(),
                HONEST.votes(),
                HONEST.record(),
                HONEST.transcript(),
                new Result(HONEST.result().seed(), pools));
    }

    /** Record and votes stay as the hall knows them; the draw follows from the other transcript. */
    private static Bundle redrawn(Transcript transcript) {
        return BatchSamples.bundle(
                HONEST.frozen(),
                HONEST.votes(),
                HONEST.record(),
                transcript,
                Draw.run(HONEST.frozen(), transcript.seed()));
    }

    /** What somebody finds who compares the digest published before the draw. */
    private static List<String> keys(Bundle bundle) {
        return VerifyBundle.check(bundle.bytes(BatchSamples.OFFICE), Published.digest(DIGEST)).findings().stream()
                .map(Finding::key)
                .distinct()
                .toList();
    }

    private static List<BatchSamples.Asking> append(List<BatchSamples.Asking> list, BatchSamples.Asking one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }
}
