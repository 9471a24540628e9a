package cn.gov.zs.housing.allocation.rules.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.rules.draw.DrawResult;
import cn.gov.zs.housing.allocation.rules.draw.Drawn;
import cn.gov.zs.housing.allocation.rules.draw.Transcript;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Anybody can check a bundle")
class VerifyTest {

    @TempDir
    Path dir;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void finds_nothing_wrong_with_a_right_bundle() throws IOException {
        assertThat(verify(BundleSamples.drawn().zip())).isZero();
        assertThat(said()).contains("结论：全部正确").contains("sha256:").doesNotContain("✗");
    }

    @Test
    void speaks_english_when_asked() throws IOException {
        assertThat(verify(BundleSamples.drawn().zip(), "--en")).isZero();
        assertThat(said()).contains("Verdict: all is right");
    }

    @Test
    void the_same_batch_gives_the_same_bytes_and_any_zip_program_opens_them() throws IOException {
        var zip = BundleSamples.drawn().zip();
        assertThat(BundleSamples.drawn().zip()).isEqualTo(zip);
        var names = new ArrayList<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                assertThat(in.readAllBytes()).isNotEmpty();
            }
        }
        assertThat(names)
                .containsExactly(
                        "manifest.json",
                        "plan.json",
                        "entrants.json",
                        "homes.json",
                        "score-sheet.dmn",
                        "record.json",
                        "transcript.json",
                        "result.json");
        Path file = Files.write(dir.resolve("as-file.zip"), zip);
        try (var opened = new java.util.zip.ZipFile(file.toFile())) {
            assertThat(opened.size()).isEqualTo(8);
        }
    }

    @Test
    void every_single_byte_changed_is_found() {
        var zip = BundleSamples.drawn().zip();
        var chance = new Random(20261123);
        for (int i = 0; i < zip.length; i++) {
            var mutant = zip.clone();
            mutant[i] ^= (byte) (1 + chance.nextInt(255));
            assertThat(Verify.check(mutant).right()).as("byte %d", i).isFalse();
        }
    }

    @Test
    void any_byte_dropped_doubled_or_swapped_with_the_next_is_found() {
        var zip = BundleSamples.drawn().zip();
        for (int i = 0; i < zip.length; i += 3) {
            var dropped = new ByteArrayOutputStream();
            dropped.write(zip, 0, i);
            dropped.write(zip, i + 1, zip.length - i - 1);
            assertThat(Verify.check(dropped.toByteArray()).right())
                    .as("dropped %d", i)
                    .isFalse();
            var doubled = new ByteArrayOutputStream();
            doubled.write(zip, 0, i + 1);
            doubled.write(zip, i, zip.length - i);
            assertThat(Verify.check(doubled.toByteArray()).right())
                    .as("doubled %d", i)
                    .isFalse();
            var swapped = zip.clone();
            if (i + 1 < zip.length && zip[i] != zip[i + 1]) {
                swapped[i] = zip[i + 1];
                swapped[i + 1] = zip[i];
                assertThat(Verify.check(swapped).right()).as("swapped %d", i).isFalse();
            }
        }
    }

    @Test
    void a_bundle_made_anew_after_the_vote_with_a_household_dropped_does_not_fit_the_published_digest()
            throws IOException {
        var honest = BundleSamples.drawn();
        var fewer =
                BundleSamples.of(BundleSamples.lists(honest.lists().entrants().subList(0, 4)));
        assertThat(verify(fewer.zip(), "--digest", honest.lists().digest())).isEqualTo(1);
        assertThat(said()).contains("公布的批次摘要为 " + honest.lists().digest());
    }

    @Test
    void a_row_dropped_from_the_entrants_is_named() throws IOException {
        var honest = BundleSamples.drawn();
        var entrants = new ArrayList<>(honest.lists().entrants());
        entrants.remove(2);
        assertThat(verify(withLists(honest, entrants).zip())).isEqualTo(1);
        assertThat(said()).contains("缺少第 3 号家庭").contains("评审委员会表决的是");
    }

    @Test
    void a_row_doubled_is_named() throws IOException {
        var honest = BundleSamples.drawn();
        var entrants = new ArrayList<>(honest.lists().entrants());
        entrants.add(entrants.get(1));
        assertThat(verify(withLists(honest, entrants).zip())).isEqualTo(1);
        assertThat(said()).contains("第 2 号家庭出现两次");
    }

    @Test
    void two_households_whose_numbers_were_swapped_are_both_named() throws IOException {
        var entrants = List.of(
                BundleSamples.entrant(2, "25", "20"),
                BundleSamples.entrant(1, "21", "10.5"),
                BundleSamples.entrant(3, "21", "10.5"),
                BundleSamples.entrant(4, "20", "11.5"),
                BundleSamples.entrant(5, "5", "-10"));
        assertThat(verify(BundleSamples.of(BundleSamples.lists(entrants)).zip()))
                .isEqualTo(1);
        assertThat(said()).contains("第 1 号家庭得分").contains("第 2 号家庭得分");
    }

    @Test
    void a_score_that_is_not_the_sum_of_its_lines_is_named() throws IOException {
        var honest = BundleSamples.drawn();
        var entrants = new ArrayList<>(honest.lists().entrants());
        var first = entrants.getFirst();
        entrants.set(0, new ScoredEntrant(1, first.facts(), first.lines(), new BigDecimal("99")));
        assertThat(verify(BundleSamples.of(BundleSamples.lists(entrants)).zip()))
                .isEqualTo(1);
        assertThat(said()).contains("第 1 号家庭：记载得分 99，分项之和为 45");
    }

    @Test
    void two_households_who_swapped_homes_are_both_named() throws IOException {
        var honest = BundleSamples.drawn();
        var drawn = new ArrayList<>(honest.result().drawn());
        var one = drawn.get(0);
        var two = drawn.get(1);
        drawn.set(0, new Drawn(one.entrantNumber(), one.ticket(), two.homeId(), two.homeTicket()));
        drawn.set(1, new Drawn(two.entrantNumber(), two.ticket(), one.homeId(), one.homeTicket()));
        assertThat(verify(withResult(honest, drawn).zip())).isEqualTo(1);
        assertThat(said())
                .contains("第 " + one.entrantNumber() + " 号家庭：记载抽得")
                .contains("第 " + two.entrantNumber() + " 号家庭：记载抽得");
    }

    @Test
    void a_household_pushed_into_the_result_is_named_with_the_one_it_replaced() throws IOException {
        var honest = BundleSamples.drawn();
        var drawn = new ArrayList<>(honest.result().drawn());
        var replaced = drawn.get(2);
        drawn.set(2, new Drawn(5, honest.result().seed().ticket(5), replaced.homeId(), replaced.homeTicket()));
        assertThat(verify(withResult(honest, drawn).zip())).isEqualTo(1);
        assertThat(said()).contains("第 5 号家庭不应入选").contains("第 " + replaced.entrantNumber() + " 号家庭应抽得");
    }

    @Test
    void a_reordered_result_is_found() throws IOException {
        var honest = BundleSamples.drawn();
        var drawn = new ArrayList<>(honest.result().drawn());
        Collections.swap(drawn, 0, 1);
        assertThat(verify(withResult(honest, drawn).zip())).isEqualTo(1);
        assertThat(said()).contains("行次或写法");
    }

    @Test
    void a_draw_run_again_with_another_value_is_found() throws IOException {
        var honest = BundleSamples.drawn();
        var other = new cn.gov.zs.housing.allocation.rules.draw.Contribution("09".repeat(32), "02".repeat(32));
        var witnesses = new ArrayList<>(honest.transcript().witnesses());
        witnesses.set(
                0,
                new cn.gov.zs.housing.allocation.rules.draw.Witnessed(
                        1, honest.transcript().witnesses().getFirst().commitment(), other));
        var transcript = new Transcript("batch-1", honest.lists().digest(), witnesses);
        var again = new Bundle(
                honest.lists(),
                BundleSamples.SHEET,
                honest.record(),
                transcript,
                honest.lists().draw(transcript.seed()));
        assertThat(verify(again.zip())).isEqualTo(1);
        assertThat(said()).contains("第 1 号监督代表揭示的数与其封存的承诺不符");
    }

    @Test
    void an_approval_dated_before_the_freeze_is_found() throws IOException {
        var honest = BundleSamples.drawn();
        var r = honest.record();
        var early = new DrawRecord(
                r.approvedDigest(),
                r.minutes(),
                r.frozenAt(),
                r.frozenAt().minusSeconds(1),
                r.openedAt(),
                r.drawnAt(),
                r.seals());
        assertThat(verify(new Bundle(honest.lists(), BundleSamples.SHEET, early, honest.transcript(), honest.result())
                        .zip()))
                .isEqualTo(1);
        assertThat(said()).contains("先后不合规定");
    }

    @Test
    void another_score_sheet_is_found() throws IOException {
        var honest = BundleSamples.drawn();
        assertThat(verify(new Bundle(
                                honest.lists(),
                                BundleSamples.SHEET + " ",
                                honest.record(),
                                honest.transcript(),
                                honest.result())
                        .zip()))
                .isEqualTo(1);
        assertThat(said()).contains("评分表与方案所记摘要不符");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "PK\u0003\u0004", "PK\u0003\u0004\u0000\u0000\u0000\u0000\u0000\u0000"})
    void what_is_no_zip_is_no_bundle(String content) throws IOException {
        assertThat(verify(content.getBytes(UTF_8))).isEqualTo(2);
        assertThat(said()).contains("不是核验包");
    }

    @Test
    void a_compressed_zip_is_no_bundle_so_a_bomb_is_never_unpacked() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bomb)) {
            out.putNextEntry(new ZipEntry("manifest.json"));
            out.write(new byte[5_000_000]);
            out.closeEntry();
        }
        assertThat(verify(bomb.toByteArray())).isEqualTo(2);
        assertThat(said()).contains("从不压缩");
    }

    @Test
    void a_name_twice_and_files_of_others_are_no_bundle() throws IOException {
        var one = StoredZip.write(java.util.Map.of("plan.json", new byte[] {1}));
        var twice = new ByteArrayOutputStream();
        twice.write(one, 0, 30 + 9 + 1);
        twice.writeBytes(one);
        assertThat(verify(twice.toByteArray())).isEqualTo(2);
        assertThat(said()).contains("同一文件名出现两次");
        assertThat(verify(one)).isEqualTo(2);
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 100; i++) {
            many.put("file" + i, new byte[0]);
        }
        assertThat(verify(StoredZip.write(many))).isEqualTo(2);
        assertThat(said()).contains("所含文件过多");
    }

    @Test
    void an_entry_that_claims_more_bytes_than_the_file_has_is_no_bundle() {
        var zip = BundleSamples.drawn().zip();
        zip[21] = 0x7f;
        assertThat(Verify.check(zip).right()).isFalse();
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
        assertThat(Words.in("en").of("file.unknown", "\u001b[2Jx")).doesNotContain("\u001b");
    }

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(new TreeSet<>(Words.in("en").keys()))
                .isEqualTo(new TreeSet<>(Words.in("zh-CN").keys()));
        for (var check : Check.values()) {
            assertThat(Words.in("en").keys()).contains("check." + check);
        }
        for (var reason : NotABundleException.Reason.values()) {
            assertThat(Words.in("en").keys()).contains("not-a-bundle." + reason);
        }
    }

    private static Bundle withLists(Bundle bundle, List<ScoredEntrant> entrants) {
        return new Bundle(
                new FrozenLists(bundle.lists().plan(), entrants, bundle.lists().homes()),
                BundleSamples.SHEET,
                bundle.record(),
                bundle.transcript(),
                bundle.result());
    }

    private static Bundle withResult(Bundle bundle, List<Drawn> drawn) {
        return new Bundle(
                bundle.lists(),
                BundleSamples.SHEET,
                bundle.record(),
                bundle.transcript(),
                new DrawResult(bundle.result().seed(), bundle.result().tickets(), drawn));
    }

    private int verify(byte[] bundle, String... options) throws IOException {
        var file = Files.write(dir.resolve("bundle.zip"), bundle);
        var args = new ArrayList<>(List.of(options));
        args.add(file.toString());
        return run(args.toArray(String[]::new));
    }

    private int run(String... args) {
        return Verify.run(List.of(args), new PrintStream(said, true, UTF_8));
    }

    private String said() {
        return said.toString(UTF_8);
    }
}
