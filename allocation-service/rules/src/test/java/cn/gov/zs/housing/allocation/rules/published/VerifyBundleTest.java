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
import cn.gov.zs.housing.allocation.rules.proof.OfficeSignature;
import cn.gov.zs.housing.allocation.rules.published.CeremonyRecord.SeatAt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The verifier of the open draw, bundle version 3")
class VerifyBundleTest {

    private static final Bundle HONEST = BatchSamples.drawn();

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path dir;

    @Test
    void an_honest_bundle_is_right_in_every_check() throws IOException {
        assertThat(verify(HONEST, "--digest", HONEST.frozen().digest().sha256()))
                .isZero();
        assertThat(said()).doesNotContain("✗").doesNotContain("－").contains("结论：全部正确");
        assertThat(said().lines().filter(line -> line.startsWith("✓"))).hasSize(Check.values().length);
    }

    @Test
    void the_example_made_from_the_specification_alone_is_right() {
        assertThat(run("--en", "../../docs/spec/open-draw/example.zip")).isZero();
        assertThat(said()).contains("Verdict: all is right");
    }

    @Test
    void the_digests_seed_and_tickets_of_the_example_are_the_vectors() throws IOException {
        var vectors = Files.readString(Path.of("../../docs/spec/open-draw/vectors.json"));
        var bundle = Files.readAllBytes(Path.of("../../docs/spec/open-draw/example.zip"));
        var report = VerifyBundle.check(bundle, Published.NOTHING);
        var transcript = Transcript.read(entry(bundle, "transcript.json"));
        assertThat(vectors)
                .contains("\"batchDigest\": \"" + report.digest() + "\"")
                .contains("\"officeKey\": \"" + report.key() + "\"")
                .contains("\"seed\": \"" + transcript.seed().hex() + "\"")
                .contains("\"closingDigest\": \"" + transcript.closed().closingDigest() + "\"");
        for (var pool : Result.read(entry(bundle, "result.json")).pools()) {
            for (var drawn : pool.drawn()) {
                assertThat(vectors).contains("\"" + drawn.number() + "\": \"" + drawn.ticket() + "\"");
            }
        }
    }

    @Test
    void any_zip_program_opens_it_and_it_is_the_same_file_every_time() throws IOException {
        var bytes = HONEST.bytes(BatchSamples.OFFICE);
        assertThat(BatchSamples.drawn().bytes(BatchSamples.OFFICE)).isEqualTo(bytes);
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names)
                .containsExactly(
                        "manifest.json",
                        "signature.json",
                        "freeze.json",
                        "plan.json",
                        "sheets/LOCAL.dmn",
                        "sheets/TALENT.dmn",
                        "homes.jsonl",
                        "entrants.jsonl",
                        "votes.json",
                        "record.json",
                        "transcript.json",
                        "result.json",
                        "log.json");
        assertThat(entry(bytes, "entrants.jsonl"))
                .isEqualTo(HONEST.frozen().entrantsFile().bytes());
    }

    @Test
    void a_bundle_on_disk_is_the_one_in_memory() throws IOException {
        var frozen = Frozen.toFile(
                BatchSamples.plan(),
                BatchSamples.SHEETS,
                BatchSamples.entrants(BatchSamples.plan(), BatchSamples.asking())
                        .ranked(),
                BatchSamples.homes(BatchSamples.plan()),
                dir.resolve("entrants.jsonl"));
        BatchSamples.of(frozen).write(dir.resolve("b.zip"), BatchSamples.OFFICE);
        assertThat(dir.resolve("b.zip")).hasBinaryContent(HONEST.bytes(BatchSamples.OFFICE));
    }

    @Test
    void the_key_is_told_and_compared() throws IOException {
        var key = OfficeSignature.keyText(BatchSamples.OFFICE);
        assertThat(verify(HONEST)).isZero();
        assertThat(said()).contains("签名公钥如下").contains(key);
        assertThat(verify(HONEST, "--key", key)).isZero();
        assertThat(write(HONEST.bytes(BatchSamples.SOMEBODY), "--key", key)).isEqualTo(1);
        assertThat(said()).contains("签名公钥不同：应为 " + key);
    }

    @Test
    void the_logs_key_is_told_and_compared() throws IOException {
        var key = LogSamples.key(BatchSamples.LOG);
        assertThat(verify(HONEST)).isZero();
        assertThat(said()).contains("验证公钥如下").contains(key);
        assertThat(verify(HONEST, "--log-key", key)).isZero();
        assertThat(verify(HONEST, "--log-key", LogSamples.key(BatchSamples.SOMEBODY)))
                .isEqualTo(1);
        assertThat(said()).contains("公开日志不同：验证公钥应为 " + LogSamples.key(BatchSamples.SOMEBODY));
    }

    @Test
    void a_step_that_is_not_in_the_log_is_told_by_its_name() throws IOException {
        var entries = new ArrayList<>(HONEST.log().entries());
        Collections.swap(entries, 1, 2);
        var swapped = new Bundle(
                HONEST.frozen(),
                HONEST.votes(),
                HONEST.record(),
                HONEST.transcript(),
                HONEST.result(),
                new LogFile(HONEST.log().key(), entries));
        assertThat(verify(swapped, "--en")).isEqualTo(1);
        assertThat(said())
                .contains("The entry of the frozen plan (2026-1) is not about what the bundle holds")
                .contains("the committee's vote (entry 3) has to stand behind the frozen plan (entry 5)")
                .doesNotContain("BATCH_");
    }

    @Test
    void another_published_digest_is_told() throws IOException {
        assertThat(verify(HONEST, "--digest", "sha256:" + "00".repeat(32))).isEqualTo(1);
        assertThat(said()).contains("公布的批次摘要为 sha256:0000");
    }

    @Test
    void a_score_that_the_sheet_does_not_give_names_the_household() throws IOException {
        // everything after it is made consistently: only the sheet gives it away
        var asking = BatchSamples.asking();
        var entrants = new cn.gov.zs.housing.allocation.rules.freeze.Entrants(BatchSamples.plan(), 12);
        asking.forEach(a -> entrants.add(
                a.queue(),
                a.facts(),
                a.application().equals("app-06") ? a.score().add(java.math.BigDecimal.TEN) : a.score(),
                a.tag()));
        var frozen = Frozen.inMemory(
                BatchSamples.plan(), BatchSamples.SHEETS, entrants.ranked(), BatchSamples.homes(BatchSamples.plan()));
        assertThat(verify(BatchSamples.of(frozen))).isEqualTo(1);
        assertThat(said()).containsPattern("第 \\d+ 号家庭：记载得分 \\S+，重新计算为 \\S+。");
        assertThat(wrong(BatchSamples.of(frozen))).containsExactly(Check.SCORES);
    }

    @Test
    void a_household_too_large_for_its_pool_is_named() throws IOException {
        var asking = new ArrayList<>(BatchSamples.asking());
        asking.set(0, new BatchSamples.Asking("app-01", 0, 3, false, "0", 60));
        assertThat(verify(BatchSamples.of(BatchSamples.frozen(BatchSamples.plan(), asking))))
                .isEqualTo(1);
        assertThat(said()).contains("号家庭为 3 人，房源组 small 适用 1 至 2 人");
    }

    @Test
    void two_households_who_swapped_homes_are_both_named() throws IOException {
        var changed = withPool(0, pool -> {
            var drawn = new ArrayList<>(pool.drawn());
            var one = drawn.get(0);
            var two = drawn.get(1);
            drawn.set(0, new Drawn(one.number(), one.ticket(), two.homeId(), two.homeTicket()));
            drawn.set(1, new Drawn(two.number(), two.ticket(), one.homeId(), one.homeTicket()));
            return new PoolResult(pool.pool(), drawn, pool.left(), pool.reserves());
        });
        var drawn = HONEST.result().pools().getFirst().drawn();
        assertThat(verify(changed)).isEqualTo(1);
        assertThat(said())
                .contains("第 " + drawn.get(0).number() + " 号家庭：记载抽得")
                .contains("第 " + drawn.get(1).number() + " 号家庭：记载抽得");
        assertThat(wrong(changed)).containsExactly(Check.RESULT);
    }

    @Test
    void a_household_pushed_into_the_result_is_named_with_the_one_it_replaced() throws IOException {
        var changed = withPool(0, pool -> {
            var drawn = new ArrayList<>(pool.drawn());
            var replaced = drawn.get(0);
            drawn.set(0, new Drawn(6, replaced.ticket(), replaced.homeId(), replaced.homeTicket()));
            return new PoolResult(pool.pool(), drawn, pool.left(), pool.reserves());
        });
        var replaced = HONEST.result().pools().getFirst().drawn().getFirst();
        assertThat(verify(changed)).isEqualTo(1);
        assertThat(said()).contains("第 6 号家庭不应入选").contains("第 " + replaced.number() + " 号家庭应抽得 中山市南区祈安苑1栋");
    }

    @Test
    void reserves_in_another_order_are_told() throws IOException {
        var changed = withPool(0, pool -> {
            var reserves = new ArrayList<>(pool.reserves());
            var first = reserves.getFirst();
            reserves.set(0, new Reserves(first.category(), first.numbers().reversed()));
            return new PoolResult(pool.pool(), pool.drawn(), pool.left(), reserves);
        });
        assertThat(verify(changed)).isEqualTo(1);
        assertThat(said()).contains("房源组 small 类别 LOCAL 的递补名单应为");
    }

    @Test
    void a_reordered_result_is_told() throws IOException {
        var changed = withPool(0, pool -> {
            var drawn = new ArrayList<>(pool.drawn());
            Collections.swap(drawn, 0, 1);
            return new PoolResult(pool.pool(), drawn, pool.left(), pool.reserves());
        });
        assertThat(verify(changed)).isEqualTo(1);
        assertThat(said()).contains("行次或写法");
    }

    static Stream<List<Object>> votes() {
        var f = Votes.Choice.FOR;
        var a = Votes.Choice.AGAINST;
        var n = Votes.Choice.ABSTAINED;
        var r = Votes.Choice.RECUSED;
        var x = Votes.Choice.ABSENT;
        return Stream.of(
                List.of(true, 3, List.of(f, f, f, r, x)),
                List.of(true, 3, List.of(f, f, f, a, n)),
                List.of(false, 3, List.of(f, f, a, r, x)),
                List.of(false, 2, List.of(f, f, x, x, x)),
                List.of(false, 1, List.of(f, a, n, r, r)),
                List.of(false, 2, List.of(f, f, n, n, r)),
                List.of(true, 2, List.of(f, f, n, r, r)));
    }

    @ParameterizedTest
    @MethodSource("votes")
    void a_vote_counts_by_quorum_and_majority(List<Object> row) {
        var choices = ((List<?>) row.get(2)).toArray(Votes.Choice[]::new);
        var votes = BatchSamples.votes(HONEST.frozen().digest().sha256(), (int) row.get(1), choices);
        var changed =
                BatchSamples.bundle(HONEST.frozen(), votes, HONEST.record(), HONEST.transcript(), HONEST.result());
        assertThat(wrong(changed)).isEqualTo((boolean) row.get(0) ? List.of() : List.of(Check.VOTES));
    }

    @Test
    void a_member_listed_twice_or_left_out_is_told() {
        var votes = HONEST.votes();
        var fewer = new ArrayList<>(votes.votes());
        fewer.remove(3);
        var twice = new ArrayList<>(votes.votes());
        twice.set(3, twice.get(2));
        for (var list : List.of(fewer, twice)) {
            var changed = new Votes(
                    votes.digest(),
                    votes.members(),
                    votes.quorum(),
                    votes.needed(),
                    list,
                    votes.minutes(),
                    votes.passedAt());
            assertThat(wrong(BatchSamples.bundle(
                            HONEST.frozen(), changed, HONEST.record(), HONEST.transcript(), HONEST.result())))
                    .containsExactly(Check.VOTES);
        }
    }

    static Stream<UnaryOperator<CeremonyRecord>> backDated() {
        var early = Instant.parse("2026-03-01T00:00:00.000Z");
        return Stream.of(
                r -> record(
                        r,
                        early,
                        r.sealed(),
                        r.sealingClosedAt(),
                        r.revealed(),
                        r.revealsClosedAt(),
                        r.lastInputAt(),
                        r.drawnAt()),
                r -> record(
                        r,
                        r.openedAt(),
                        List.of(
                                new SeatAt(2, early),
                                r.sealed().get(1),
                                r.sealed().get(2)),
                        r.sealingClosedAt(),
                        r.revealed(),
                        r.revealsClosedAt(),
                        r.lastInputAt(),
                        r.drawnAt()),
                r -> record(
                        r,
                        r.openedAt(),
                        r.sealed(),
                        early,
                        r.revealed(),
                        r.revealsClosedAt(),
                        r.lastInputAt(),
                        r.drawnAt()),
                r -> record(
                        r,
                        r.openedAt(),
                        r.sealed(),
                        r.sealingClosedAt(),
                        List.of(new SeatAt(1, early), r.revealed().get(1)),
                        r.revealsClosedAt(),
                        r.lastInputAt(),
                        r.drawnAt()),
                r -> record(
                        r,
                        r.openedAt(),
                        r.sealed(),
                        r.sealingClosedAt(),
                        r.revealed(),
                        early,
                        r.lastInputAt(),
                        r.drawnAt()),
                r -> record(
                        r,
                        r.openedAt(),
                        r.sealed(),
                        r.sealingClosedAt(),
                        r.revealed(),
                        r.revealsClosedAt(),
                        r.revealsClosedAt(),
                        r.drawnAt()),
                r -> record(
                        r,
                        r.openedAt(),
                        r.sealed(),
                        r.sealingClosedAt(),
                        r.revealed(),
                        r.revealsClosedAt(),
                        r.lastInputAt(),
                        early),
                r -> record(
                        r,
                        r.openedAt(),
                        r.sealed().subList(0, 2),
                        r.sealingClosedAt(),
                        r.revealed(),
                        r.revealsClosedAt(),
                        r.lastInputAt(),
                        r.drawnAt()),
                r -> record(
                        r,
                        r.openedAt(),
                        r.sealed(),
                        r.sealingClosedAt(),
                        r.revealed().subList(0, 1),
                        r.revealsClosedAt(),
                        r.lastInputAt(),
                        r.drawnAt()));
    }

    @ParameterizedTest
    @MethodSource("backDated")
    void a_back_dated_or_incomplete_record_is_told(UnaryOperator<CeremonyRecord> change) {
        assertThat(wrong(BatchSamples.bundle(
                        HONEST.frozen(),
                        HONEST.votes(),
                        change.apply(HONEST.record()),
                        HONEST.transcript(),
                        HONEST.result())))
                .containsExactly(Check.RECORD);
    }

    private static CeremonyRecord record(
            CeremonyRecord r,
            Instant openedAt,
            List<SeatAt> sealed,
            Instant sealingClosedAt,
            List<SeatAt> revealed,
            Instant revealsClosedAt,
            Instant lastInputAt,
            Instant drawnAt) {
        return new CeremonyRecord(
                r.attempt(),
                r.aborted(),
                r.frozenAt(),
                openedAt,
                sealed,
                sealingClosedAt,
                revealed,
                r.refusedReveals(),
                revealsClosedAt,
                r.closingDigest(),
                lastInputAt,
                r.confirmedBy(),
                drawnAt);
    }

    static Stream<UnaryOperator<Closed>> transcripts() {
        return Stream.of(
                // a seat left out
                c -> new Closed(c.batchId(), c.digest(), List.of(), c.seals()),
                // a seat the plan does not have
                c -> new Closed(c.batchId(), c.digest(), List.of(4, 5), c.seals()),
                // only one reveals
                c -> new Closed(
                        c.batchId(),
                        c.digest(),
                        c.absent(),
                        List.of(
                                c.seals().get(0),
                                new Seal.Withheld(2, c.seals().get(1).commitment()),
                                c.seals().get(2))),
                // only one seals
                c -> new Closed(
                        c.batchId(),
                        c.digest(),
                        List.of(2, 3, 4),
                        List.of(c.seals().get(0))),
                // something else than was sealed
                c -> new Closed(
                        c.batchId(),
                        c.digest(),
                        c.absent(),
                        List.of(
                                c.seals().get(0),
                                new Seal.Revealed(2, c.seals().get(1).commitment(), BatchSamples.contribution(5)),
                                c.seals().get(2))),
                // a copied commitment
                c -> new Closed(
                        c.batchId(),
                        c.digest(),
                        c.absent(),
                        List.of(
                                c.seals().get(0),
                                c.seals().get(1),
                                new Seal.Withheld(3, c.seals().get(0).commitment()))));
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void seats_seals_and_reveals_that_are_not_in_order_are_told(UnaryOperator<Closed> change) {
        var transcript = change.apply(BatchSamples.closed(HONEST.frozen()))
                .with(HONEST.transcript().lastInput());
        assertThat(wrong(BatchSamples.of(HONEST.frozen(), transcript))).contains(Check.COMMITMENTS);
    }

    @Test
    void another_last_input_than_announced_is_told() {
        var transcript = HONEST.transcript().closed().with(new LastInput.Balls(List.of(3, 1, 4, 1)));
        assertThat(wrong(BatchSamples.of(HONEST.frozen(), transcript))).containsExactly(Check.SEED);
    }

    @Test
    void too_few_confirmations_an_invented_abort_and_another_closing_digest_are_told() {
        var r = HONEST.record();
        var abort = new CeremonyRecord.Aborted(
                1, BatchSamples.at(15), "停电", HONEST.votes().digest());
        assertThat(wrongRecord(1, List.of(), r.closingDigest(), List.of(1))).isTrue();
        assertThat(wrongRecord(1, List.of(), r.closingDigest(), List.of(3, 1))).isTrue();
        assertThat(wrongRecord(1, List.of(), r.closingDigest(), List.of(3, 5))).isTrue();
        assertThat(wrongRecord(2, List.of(), r.closingDigest(), List.of(1, 3))).isTrue();
        assertThat(wrongRecord(1, List.of(abort), r.closingDigest(), List.of(1, 3)))
                .isTrue();
        assertThat(wrongRecord(1, List.of(), "00".repeat(32), List.of(1, 3))).isTrue();
        assertThat(wrongRecord(2, List.of(abort), r.closingDigest(), List.of(1, 3)))
                .isFalse();
        assertThat(wrongRecord(3, List.of(abort, abort), r.closingDigest(), List.of(1, 3)))
                .isTrue();
    }

    private static boolean wrongRecord(
            int attempt, List<CeremonyRecord.Aborted> aborted, String closing, List<Integer> confirmedBy) {
        var r = HONEST.record();
        var changed = new CeremonyRecord(
                attempt,
                aborted,
                r.frozenAt(),
                r.openedAt(),
                r.sealed(),
                r.sealingClosedAt(),
                r.revealed(),
                r.refusedReveals(),
                r.revealsClosedAt(),
                closing,
                r.lastInputAt(),
                confirmedBy,
                r.drawnAt());
        var wrong = wrong(
                BatchSamples.bundle(HONEST.frozen(), HONEST.votes(), changed, HONEST.transcript(), HONEST.result()));
        assertThat(wrong).isSubsetOf(Check.RECORD);
        return !wrong.isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "PK\u0003\u0004", "PK\u0003\u0004\u0000\u0000\u0000\u0000\u0000\u0000"})
    void what_does_not_begin_as_a_bundle_is_none(String content) throws IOException {
        assertThat(write(content.getBytes(UTF_8))).isEqualTo(2);
        assertThat(said()).contains("不是核验包");
    }

    @Test
    void a_compressed_part_is_never_unpacked() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bomb)) {
            out.putNextEntry(new ZipEntry("manifest.json"));
            out.write(new byte[5_000_000]);
            out.closeEntry();
        }
        assertThat(write(bomb.toByteArray())).isEqualTo(1);
        assertThat(said()).contains("从不压缩");
    }

    @Test
    void a_file_cut_off_anywhere_is_told_and_never_crashes() {
        var bytes = HONEST.bytes(BatchSamples.OFFICE);
        for (int length = 0; length < bytes.length; length += 97) {
            assertThat(VerifyBundle.check(Arrays.copyOf(bytes, length), Published.NOTHING)
                            .right())
                    .as("%d of %d bytes", length, bytes.length)
                    .isFalse();
        }
        assertThat(VerifyBundle.check(Arrays.copyOf(bytes, bytes.length + 1), Published.NOTHING)
                        .findings())
                .extracting(Finding::check)
                .containsExactly(Check.CONTAINER);
    }

    static Stream<List<String>> hostile() {
        return Stream.of(
                List.of("plan.json", "[".repeat(1_000_000)),
                List.of("plan.json", "{\"algorithm\":" + "9".repeat(1_000_000) + "}"),
                List.of("plan.json", "null"),
                List.of("manifest.json", "{}"),
                List.of("manifest.json", "\u0000"),
                List.of(
                        "signature.json",
                        "{\"algorithm\":\"Ed25519\",\"key\":\"" + "A".repeat(43) + "=\",\"signature\":\""
                                + "A".repeat(86) + "==\"}"),
                List.of("freeze.json", "{\"batchId\":1}"),
                List.of("entrants.jsonl", "\n".repeat(100_000)),
                List.of("entrants.jsonl", "x".repeat(3_000_000)),
                List.of("entrants.jsonl", "x".repeat(3_000_000) + "\n"),
                List.of("entrants.jsonl", ""),
                List.of(
                        "entrants.jsonl",
                        "{\"facts\":[],\"number\":2147483647,\"queue\":2147483647,\"score\":\"999999999999\",\"tag\":\""
                                + "0".repeat(64) + "\"}\n"),
                List.of("homes.jsonl", "{}\n"),
                List.of("homes.jsonl", ""),
                List.of("votes.json", "{\"members\":99999999999999999999}"),
                List.of("record.json", "\"" + "2026-03-02T01:02:03.004Z".repeat(1000) + "\""),
                List.of("transcript.json", "\"\ud83d\ude00\""),
                List.of("result.json", "[]"),
                List.of("log.json", "{\"entries\":[],\"key\":\"\"}"),
                List.of("log.json", "{\"entries\":[{}],\"key\":\"a+00000000+AAAA\"}"),
                List.of(
                        "log.json",
                        "{\"entries\":[{\"checkpoint\":\"" + "— a b\\n".repeat(100_000)
                                + "\",\"entry\":\"" + "[".repeat(100_000)
                                + "\",\"index\":9007199254740991,\"path\":[]}],\"key\":\"" + "+".repeat(100_000)
                                + "\"}"),
                List.of("sheets/LOCAL.dmn", "<!DOCTYPE a [<!ENTITY a \"&b;&b;\">]><definitions/>"),
                List.of("sheets/LOCAL.dmn", "<definitions>".repeat(100_000)),
                List.of("sheets/LOCAL.dmn", "x".repeat(5 << 20)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_file_is_a_finding_about_that_file(List<String> file) {
        var parts = Parts.of(HONEST);
        parts.put(file.get(0), file.get(1).getBytes(UTF_8));
        // manifest and signature are what making them anew replaces
        var bundles = file.get(0).startsWith("manifest") || file.get(0).startsWith("signature")
                ? List.of(parts.zip())
                : List.of(parts.zip(), parts.relisted().zip());
        for (var bundle : bundles) {
            var report = VerifyBundle.check(bundle, Published.NOTHING);
            assertThat(report.right()).isFalse();
            assertThat(report.findings()).isNotEmpty();
        }
    }

    @Test
    void a_score_beyond_what_a_sheet_may_give_is_told() {
        var parts = Parts.of(HONEST);
        parts.replace("entrants.jsonl", "\"score\":\"37\"", "\"score\":\"999999999999.999999\"");
        assertThat(VerifyBundle.check(parts.relisted().zip(), Published.NOTHING).findings())
                .extracting(Finding::check)
                .contains(Check.SCORES, Check.DIGEST);
    }

    @Test
    void facts_that_no_score_follows_from_are_told_and_no_crash() {
        var parts = Parts.of(HONEST);
        parts.replace("entrants.jsonl", "\"4.5\"", "-999999999999");
        assertThat(VerifyBundle.check(parts.relisted().zip(), Published.NOTHING).findings())
                .extracting(Finding::key)
                .contains("score.overflow", "digest.freeze");
    }

    @Test
    void more_households_that_differ_than_are_named_are_counted() throws IOException {
        var asking = new ArrayList<BatchSamples.Asking>();
        for (int i = 0; i < 130; i++) {
            asking.add(new BatchSamples.Asking("many-" + i % 10, 0, 1, false, "0", i));
        }
        var entrants = new cn.gov.zs.housing.allocation.rules.freeze.Entrants(BatchSamples.plan(), 0);
        for (int i = 0; i < asking.size(); i++) {
            entrants.add(0, asking.get(i).facts(), java.math.BigDecimal.ONE, "%064x".formatted(i));
        }
        var frozen = Frozen.inMemory(
                BatchSamples.plan(), BatchSamples.SHEETS, entrants.ranked(), BatchSamples.homes(BatchSamples.plan()));
        assertThat(verify(BatchSamples.of(frozen))).isEqualTo(1);
        assertThat(said()).contains("……另有 30 处");
    }

    @Test
    void a_missing_file_or_a_wrong_call_says_so() {
        assertThat(run(dir.resolve("absent.zip").toString())).isEqualTo(2);
        assertThat(said()).contains("无法读取文件");
        assertThat(run()).isEqualTo(2);
        assertThat(run("a", "b")).isEqualTo(2);
        assertThat(run("--what")).isEqualTo(2);
        assertThat(said()).contains("用法");
    }

    @Test
    void nothing_a_file_says_can_steer_the_terminal() {
        assertThat(Words.in("en").of("file.digest", "\u001b[2Jx")).doesNotContain("\u001b");
    }

    @Test
    void both_languages_have_the_same_texts_and_every_text_has_as_many_facts() {
        var en = Words.in("en");
        var zh = Words.in("zh-CN");
        assertThat(new TreeSet<>(en.keys())).isEqualTo(new TreeSet<>(zh.keys()));
        for (var check : Check.values()) {
            assertThat(en.keys()).contains("check." + check);
        }
        for (var reason : NotTheFormException.Reason.values()) {
            assertThat(en.keys()).contains("container." + reason);
        }
        for (var step : ReceiptReport.Step.values()) {
            assertThat(en.keys()).contains("receipt." + step);
        }
        for (var key : en.keys()) {
            for (int i = 0; i < 5; i++) {
                assertThat(zh.of(key).contains("{" + i + "}"))
                        .as(key)
                        .isEqualTo(en.of(key).contains("{" + i + "}"));
            }
        }
    }

    @Test
    void a_rehearsal_is_said_to_be_one() throws IOException {
        var p = BatchSamples.plan();
        var rehearsal = new cn.gov.zs.housing.allocation.rules.freeze.Plan(
                p.batchId(),
                p.title(),
                p.scoredOn(),
                true,
                p.categories(),
                p.pools(),
                p.witnesses(),
                p.tagKey(),
                p.lastInput());
        assertThat(verify(BatchSamples.of(BatchSamples.frozen(rehearsal, BatchSamples.asking()))))
                .isZero();
        assertThat(said()).contains("演练");
    }

    private static Bundle withPool(int index, UnaryOperator<PoolResult> change) {
        var pools = new ArrayList<>(HONEST.result().pools());
        pools.set(index, change.apply(pools.get(index)));
        return BatchSamples.bundle(
                HONEST.frozen(),
                HONEST.votes(),
                HONEST.record(),
                HONEST.transcript(),
                new Result(HONEST.result().seed(), pools));
    }

    /** The checks that find something. */
    private static List<Check> wrong(Bundle bundle) {
        return VerifyBundle.check(bundle.bytes(BatchSamples.OFFICE), Published.NOTHING).findings().stream()
                .map(Finding::check)
                .distinct()
                .toList();
    }

    private static byte[] entry(byte[] bundle, String name) throws IOException {
        try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(bundle))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new AssertionError(name);
    }

    private int verify(Bundle bundle, String... options) throws IOException {
        return write(bundle.bytes(BatchSamples.OFFICE), options);
    }

    private int write(byte[] bundle, String... options) throws IOException {
        var file = Files.write(dir.resolve("bundle.zip"), bundle);
        var args = new ArrayList<>(List.of(options));
        args.add(file.toString());
        return run(args.toArray(String[]::new));
    }

    private int run(String... args) {
        return VerifyBundle.run(List.of(args), new PrintStream(said, true, UTF_8));
    }

    private String said() {
        return said.toString(UTF_8);
    }

    static {
        // the draw of the sample is the one that was computed, not one the test made up
        assertThat(HONEST.result())
                .isEqualTo(Draw.run(HONEST.frozen(), HONEST.transcript().seed()));
    }
}
