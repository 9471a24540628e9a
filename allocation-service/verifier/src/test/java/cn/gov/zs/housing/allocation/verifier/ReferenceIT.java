package cn.gov.zs.housing.allocation.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.rules.json.JsonReader;
import cn.gov.zs.housing.allocation.rules.published.Check;
import cn.gov.zs.housing.allocation.rules.published.Published;
import cn.gov.zs.housing.allocation.rules.published.Receipt;
import cn.gov.zs.housing.allocation.rules.published.VerifyBundle;
import cn.gov.zs.housing.allocation.rules.sheet.SheetOutcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The page and the reference, {@code allocation-rules}, which share no code: alike on bundles of random batches, on random
 * households, on forgeries, and on what the specifications bring as vectors.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceIT {
    private static final Path SPEC = Path.of("../../docs/spec");
    private static final int BATCHES = 40;
    private static final int MUTANTS = 300;
    /** {@code -Dhouseholds=1000000} takes some minutes and was run when this was written. */
    private static final int HOUSEHOLDS = Integer.getInteger("households", 100_000);

    private static final String VERIFY = """
            async bundle => {
              const { right, checks, digest, sm3, root, seed, result } = await openDraw.verify(bundles.fromBase64(bundle));
              return { right, digest, sm3, root, seed, result, wrong: JSON.stringify(checks.filter(({ state }) => state !== "RIGHT")) };
            }""";

    private VerifierPage page;

    @BeforeAll
    void open() {
        page = VerifierPage.forComputing();
    }

    @AfterAll
    void close() {
        page.close();
    }

    @Test
    void bundles_of_the_reference_are_right_and_every_digest_ticket_and_home_is_the_same() {
        for (var seed = 1; seed <= BATCHES; seed++) {
            var bundle = ReferenceBatch.drawn(seed, seed == 1 ? 0 : seed == BATCHES ? 5_000 : seed * 4);
            var found = page.askForMap(VERIFY, base64(bundle.bytes(ReferenceBatch.OFFICE)));
            assertThat(found.get("wrong")).as("batch %d", seed).isEqualTo("[]");
            assertThat(found)
                    .contains(
                            Map.entry("right", true),
                            Map.entry("digest", bundle.frozen().digest().sha256()),
                            Map.entry("root", bundle.frozen().file().root()),
                            Map.entry(
                                    "seed",
                                    HexFormat.of()
                                            .formatHex(
                                                    sha256(bundle.transcript().bytes()))),
                            Map.entry("result", new String(bundle.result().bytes(), UTF_8)));
        }
    }

    @Test
    void scores_are_those_of_the_reference() {
        var random = new Random(42);
        for (var name : List.of("lianzhou-2013", "qingdao-2010s")) {
            var dmn = VerifierPage.resource("/" + name + ".dmn");
            var sheet = ReferenceBatch.sheet(dmn.getBytes(UTF_8));
            for (var done = 0; done < HOUSEHOLDS / 2; ) {
                var households = new ArrayList<String>();
                var scores = new StringBuilder();
                for (; households.size() < 25_000 && done < HOUSEHOLDS / 2; done++) {
                    var facts = new ArrayList<String>();
                    var household = sheet.household();
                    for (var fact : sheet.facts()) {
                        switch (fact.type()) {
                            case BOOLEAN -> {
                                var value = random.nextBoolean();
                                household.with(fact.name(), value);
                                facts.add(value ? "true" : "false");
                            }
                            case STRING -> {
                                var value = List.of("SUBSISTENCE", "OTHER_QUALIFIED", "x")
                                        .get(random.nextInt(3));
                                household.with(fact.name(), value);
                                facts.add("\"" + value);
                            }
                            case NUMBER -> {
                                var value = number(random);
                                household.with(fact.name(), value);
                                facts.add(
                                        value.signum() == 0
                                                ? "0"
                                                : value.stripTrailingZeros().toPlainString());
                            }
                        }
                    }
                    households.add(String.join("|", facts));
                    scores.append(
                                    switch (sheet.score(household)) {
                                        case SheetOutcome.Scored scored
                                        when scored.total().signum() == 0 -> "0";
                                        case SheetOutcome.Scored scored ->
                                            scored.total().stripTrailingZeros().toPlainString();
                                        case SheetOutcome.Overflow overflow -> overflow.item() + " " + overflow.row();
                                    })
                            .append('\n');
                }
                var theirs = page.ask("""
                        ([dmn, households]) => {
                          const { readSheet, scoreOf, readDecimal, writeAmount, utf8 } = openDraw.parts, sheet = readSheet(utf8(dmn));
                          const value = (fact) => (fact[0] === '"' ? fact.slice(1) : fact === "true" ? true : fact === "false" ? false : readDecimal(fact));
                          return households.split("\\n").map((household) => {
                            const { score, item, row } = scoreOf(sheet, household.split("|").map(value));
                            return (score === null ? `${item} ${row}` : writeAmount(score)) + "\\n";
                          }).join("");
                        }""", List.of(dmn, String.join("\n", households)));
                assertThat(theirs.equals(scores.toString()))
                        .as("scores by %s", name)
                        .isTrue();
            }
        }
    }

    private static BigDecimal number(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> BigDecimal.valueOf(random.nextLong(1_000_000_000_000_000_000L), 6);
            case 1 -> BigDecimal.valueOf(-random.nextInt(1000));
            case 2 -> BigDecimal.valueOf(random.nextInt(20_000_000), 6);
            case 3, 4 -> BigDecimal.valueOf(random.nextInt(2000), 2);
            default -> BigDecimal.valueOf(random.nextInt(200));
        };
    }

    /** Both find each forgery, by the same check; and the reference says no more of the honest one than the page. */
    @TestFactory
    Stream<DynamicTest> both_find_each_lie() {
        return page.askForList("() => forgeries.names()", Map.of()).stream()
                .map(name -> DynamicTest.dynamicTest((String) name, () -> {
                    var found = page.askForMap(
                            "([name, sheet]) => forgeries.tried(name, sheet, 3)", List.of(name, VerifierPage.sheet()));
                    var report = VerifyBundle.check(
                            Base64.getDecoder().decode((String) found.get("bundle")), Published.NOTHING);
                    assertThat(report.right()).isFalse();
                    assertThat(report.findings())
                            .extracting(finding -> finding.check().name())
                            .contains((String) found.get("check"));
                }));
    }

    @Test
    void both_find_each_mutant_of_the_references_bundles() {
        var random = new Random(7);
        var honest = ReferenceBatch.drawn(12, 30).bytes(ReferenceBatch.OFFICE);
        assertThat(VerifyBundle.check(honest, Published.NOTHING).right()).isTrue();
        for (var i = 0; i < MUTANTS; i++) {
            var mutant = honest.clone();
            mutant[random.nextInt(mutant.length)] ^= (byte) (1 + random.nextInt(255));
            assertThat(page.askForMap(VERIFY, base64(mutant)).get("right")).isEqualTo(false);
            assertThat(VerifyBundle.check(mutant, Published.NOTHING).right()).isFalse();
        }
    }

    @Test
    void a_receipt_of_the_reference_proves_itself() throws IOException {
        var bundle = ReferenceBatch.drawn(21, 77);
        var signature = cn.gov.zs.housing.allocation.rules.proof.TagKey.sign(
                ReferenceBatch.TAGS.getPrivate(), bundle.frozen().plan().batchId(), "app-1");
        var receipt = Receipt.of(bundle.frozen(), 5, "app-1", signature);
        var differing = page.ask("""
                async ([bundle, receipt]) => {
                  const verification = new openDraw.parts.Verification(bundles.fromBase64(bundle), {});
                  await verification.run();
                  return openDraw.parts.verifyReceipt(bundles.fromBase64(receipt), { verification }).steps.filter(({ state }) => state !== "RIGHT")
                    .flatMap(({ findings }) => findings.map(({ code }) => code)).join();
                }""", List.of(base64(bundle.bytes(ReferenceBatch.OFFICE)), base64(receipt.bytes())));
        // the batch's tags are random, so the signature is right, but the tag of number 5 is not its hash
        assertThat(differing).isEqualTo("receipt.tag");
    }

    /** Made from the specification alone, by a third program. */
    @Test
    void the_example_of_the_specification_is_right() throws IOException {
        var folder = SPEC.resolve("open-draw");
        var answers = page.askForList(
                """
                async ([bundle, receipt]) => {
                  const verification = new openDraw.parts.Verification(bundles.fromBase64(bundle), {}), report = await verification.run();
                  const household = openDraw.parts.verifyReceipt(bundles.fromBase64(receipt), { verification });
                  return [report.verdict, household.verdict, household.steps.map(({ state }) => state).join(), report.digest, report.sm3, report.root, report.seed];
                }""",
                List.of(
                        base64(Files.readAllBytes(folder.resolve("example.zip"))),
                        base64(Files.readAllBytes(folder.resolve("receipt.json")))));
        var vectors = JsonReader.readObject(canonical(Files.readString(folder.resolve("vectors.json"))));
        assertThat(answers.subList(0, 3)).containsExactly("RIGHT", "RIGHT", "RIGHT,RIGHT,RIGHT,RIGHT,RIGHT");
        assertThat(answers.subList(3, 5)).containsExactly(vectors.text("batchDigest"), vectors.text("batchDigestSm3"));
        assertThat(Files.readString(folder.resolve("vectors.json")))
                .contains((String) answers.get(5), (String) answers.get(6));
    }

    private byte[] canonical(String json) {
        return ((String) page.ask("text => openDraw.parts.canonical(JSON.parse(text))", json)).getBytes(UTF_8);
    }

    /** Made with the service's KIE. */
    @Test
    void the_vectors_of_the_score_sheets_come_out_alike() throws IOException {
        var sheets = new ArrayList<List<String>>();
        for (var name : List.of("lianzhou-2013", "qingdao-2010s", "qingdao-2021-draft")) {
            sheets.add(
                    List.of(name, Files.readString(Path.of("../app/src/main/resources/score-sheets", name + ".dmn"))));
        }
        var found = page.askForMap("""
                ([sheets, lines]) => {
                  const { readSheet, readDecimal, scoreOf, writeAmount, canonical, utf8, SheetRefused } = openDraw.parts;
                  const texts = new Map(sheets), read = new Map(), wrong = [];
                  let scored = 0, refused = 0;
                  for (const line of lines.split("\\n").slice(0, -1)) {
                    const vector = JSON.parse(line);
                    if (vector.dmn) {
                      texts.set(vector.sheet, vector.dmn);
                    } else if (vector.refused) {
                      refused++;
                      try {
                        readSheet(utf8(texts.get(vector.of).replaceAll(vector.from, vector.to)));
                        wrong.push(vector.sheet);
                      } catch (e) {
                        if (!(e instanceof SheetRefused)) throw e;
                      }
                    } else {
                      scored++;
                      if (!read.has(vector.sheet)) read.set(vector.sheet, readSheet(utf8(texts.get(vector.sheet))));
                      const sheet = read.get(vector.sheet), own = [];
                      const { score, item, row } = scoreOf(sheet, sheet.facts.map(([name, type]) => (type === "number" ? readDecimal(vector.facts[name]) : vector.facts[name])), own);
                      const answer = score === null ? { overflow: { item, row } } : { lines: own.map(({ item, row, points }) => ({ item: item.name, row, points: writeAmount(points) })), score: writeAmount(score) };
                      if (canonical({ facts: vector.facts, sheet: vector.sheet, ...answer }) !== line) wrong.push(line);
                    }
                  }
                  return { scored, refused, wrong };
                }""", List.of(sheets, Files.readString(SPEC.resolve("score-sheet-vectors.jsonl"))));
        assertThat(found.get("wrong")).isEqualTo(List.of());
        assertThat((Integer) found.get("scored")).isGreaterThan(100);
        assertThat((Integer) found.get("refused")).isGreaterThan(10);
    }

    @Test
    void both_name_the_same_checks_in_the_same_order() {
        assertThat(page.ask("() => openDraw.CHECKS.join()", Map.of()))
                .isEqualTo(String.join(
                        ",", Stream.of(Check.values()).map(Check::name).toList()));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
