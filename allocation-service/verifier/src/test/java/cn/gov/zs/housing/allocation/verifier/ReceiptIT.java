package cn.gov.zs.housing.allocation.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a household's receipt proves, alone and beside the bundle. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReceiptIT {
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
    void a_receipt_proves_itself_offline_and_with_its_bundle() {
        var answers = page.askForList("""
                async sheet => {
                  const answers = [];
                  for (const households of [1, 2, 33, 64]) {
                    const { receipt, bytes, digest, number } = await bundles.makeWithReceipt({ seed: 5, households, sheet });
                    const verification = new openDraw.parts.Verification(bytes, {});
                    await verification.run();
                    const alone = openDraw.parts.verifyReceipt(receipt, { digest }), beside = openDraw.parts.verifyReceipt(receipt, { verification });
                    answers.push(alone.right && alone.household.number === number && alone.steps.find(({ name }) => name === "BUNDLE").state === "NOT_CHECKED");
                    answers.push(beside.right && beside.steps.every(({ state }) => state === "RIGHT"));
                  }
                  return answers;
                }""", VerifierPage.sheet());
        assertThat(answers).hasSize(8).containsOnly(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TAG | r.applicationId = 'A-2026-000018'",
                "TAG | r.signature = bundles.base64(new Uint8Array(384))",
                "INCLUSION | r.path.pop()",
                "INCLUSION | r.path.push(r.path[0])",
                "INCLUSION | r.path[0] = '0'.repeat(64)",
                "INCLUSION | r.leaf = r.leaf.replace(/\"score\":\"[^\"]+\"/, '\"score\":\"99\"')",
                "INCLUSION | r.leaf = r.leaf.replace(/\"number\":(\\d+)/, '\"number\":1')",
                "RECEIPT | r.leaf = r.leaf.replace('{', '{ ')",
                "RECEIPT | r.batchId = '2025-9'",
                "DIGEST_OF_RECEIPT | r.digest = 'sha256:' + '0'.repeat(64)",
                "DIGEST_OF_RECEIPT | r.freeze = r.freeze.replace(/\"count\":(\\d+)/, '\"count\":999')",
                "DIGEST_OF_RECEIPT | r.plan = r.plan.replace('第一批', '第二批')",
                "BUNDLE | r.digest = 'sha256:' + '0'.repeat(64)"
            })
    void a_changed_receipt_proves_nothing(String check, String lie) {
        var answer = page.askForMap(
                """
                async ([sheet, lie]) => {
                  const change = lies[lie];
                  const { receipt, bytes } = await bundles.makeWithReceipt({ seed: 5, households: 33, sheet }, { receipt: change });
                  const verification = new openDraw.parts.Verification(bytes, {});
                  await verification.run();
                  const { verdict, steps } = openDraw.parts.verifyReceipt(receipt, { verification });
                  return { verdict, differing: steps.filter(({ state }) => state === "DIFFERS").map(({ name }) => name) };
                }""".replace("lies[lie]", "(r) => void (" + lie.strip() + ")"), List.of(VerifierPage.sheet(), lie));
        assertThat(answer.get("verdict")).isEqualTo("DIFFERS");
        assertThat(VerifierPage.list(answer.get("differing"))).contains(check.strip());
    }

    @Test
    void another_households_receipt_does_not_open_hers() {
        var tags = page.askForMap("""
                async sheet => {
                  const a = await bundles.makeWithReceipt({ seed: 5, households: 33, sheet }), b = await bundles.makeWithReceipt({ seed: 6, households: 33, sheet });
                  const read = ({ receipt }) => JSON.parse(new TextDecoder().decode(receipt));
                  const mixed = { ...read(a), signature: read(b).signature };
                  const { verdict, steps } = openDraw.parts.verifyReceipt(openDraw.parts.utf8(openDraw.parts.canonical(mixed)), {});
                  return { verdict, tag: steps.find(({ name }) => name === "TAG").findings.map(({ code }) => code) };
                }""", VerifierPage.sheet());
        assertThat(tags.get("verdict")).isEqualTo("DIFFERS");
        assertThat(tags.get("tag")).isEqualTo(List.of("receipt.signature", "receipt.tag"));
    }

    @Test
    void says_so_when_a_file_is_no_receipt() {
        assertThat(page.ask(
                        "() => ['', '{}', '[1]', '{\"a\" : 1}'].map(text => openDraw.parts.verifyReceipt(openDraw.parts.utf8(text)).verdict).join()",
                        null))
                .isEqualTo("NOT_A_RECEIPT,NOT_A_RECEIPT,NOT_A_RECEIPT,NOT_A_RECEIPT");
    }
}
