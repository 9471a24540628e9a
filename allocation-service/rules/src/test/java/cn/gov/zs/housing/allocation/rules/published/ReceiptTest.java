package cn.gov.zs.housing.allocation.rules.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.rules.published.ReceiptReport.Step;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
@DisplayName("A household's receipt")
class ReceiptTest {

    private static final Bundle BUNDLE = BatchSamples.drawn();
    private static final byte[] ZIP = BUNDLE.bytes(BatchSamples.OFFICE);

    @Test
    void every_household_proves_that_it_is_in_the_list_with_its_facts_and_score() throws IOException {
        var asking = BatchSamples.asking();
        var numbers =
                BatchSamples.entrants(BatchSamples.plan(), asking).ranked().numbers();
        for (int row = 0; row < asking.size(); row++) {
            var household = asking.get(row);
            var report = VerifyBundle.check(
                    receipt(numbers[row], household).bytes(),
                    Optional.of(BUNDLE.frozen().digest().sha256()),
                    Optional.of(ZIP));
            assertThat(report.right()).isTrue();
            assertThat(report.steps().keySet()).containsExactly(Step.values());
            assertThat(report.number()).isEqualTo(numbers[row]);
            assertThat(report.score())
                    .isEqualTo(household.score().stripTrailingZeros().toPlainString());
            assertThat(report.facts()).containsEntry("waitingMonths", Integer.toString(household.months()));
        }
    }

    @Test
    void it_proves_the_same_offline_without_the_bundle() throws IOException {
        assertThat(VerifyBundle.check(own().bytes(), Optional.empty(), Optional.empty())
                        .right())
                .isTrue();
    }

    @Test
    void the_receipt_made_from_the_specification_alone_is_right() {
        var said = new ByteArrayOutputStream();
        var code = VerifyBundle.run(
                List.of("--receipt", "../../docs/spec/open-draw/receipt.json", "../../docs/spec/open-draw/example.zip"),
                new PrintStream(said, true, UTF_8));
        assertThat(code).isZero();
        assertThat(said.toString(UTF_8)).contains("第 12 号家庭").contains("perHeadFloorArea：9.999999");
    }

    @Test
    void nobody_elses_receipt_opens_hers() throws IOException {
        var own = own();
        var number = number("app-02");
        var hers = BUNDLE.frozen().line(number);
        var path = BUNDLE.frozen().tree().path(number - 1);
        var forged = new Receipt(
                own.applicationId(),
                own.batchId(),
                own.digest(),
                own.freeze(),
                own.plan(),
                hers,
                path,
                own.signature());
        assertThat(steps(forged)).containsExactly(Step.TAG);
        var hersByName = new Receipt(
                "app-02", own.batchId(), own.digest(), own.freeze(), own.plan(), hers, path, own.signature());
        assertThat(steps(hersByName)).containsExactly(Step.TAG);
    }

    @Test
    void other_facts_another_number_another_path_or_another_digest_are_found() throws IOException {
        var r = own();
        assertThat(steps(with(r, r.leaf().replace("\"number\":", "\"number\":1"), r.path(), r.freeze(), r.digest())))
                .containsExactly(Step.INCLUSION);
        assertThat(steps(with(r, r.leaf().replace(",60]", ",61]"), r.path(), r.freeze(), r.digest())))
                .containsExactly(Step.INCLUSION);
        assertThat(steps(with(r, r.leaf(), r.path().reversed(), r.freeze(), r.digest())))
                .containsExactly(Step.INCLUSION);
        assertThat(steps(with(r, r.leaf(), List.of(), r.freeze(), r.digest()))).containsExactly(Step.INCLUSION);
        assertThat(steps(with(r, r.leaf(), r.path(), r.freeze(), "sha256:" + "00".repeat(32))))
                .containsExactly(Step.DIGEST);
        assertThat(VerifyBundle.check(r.bytes(), Optional.of("sha256:" + "00".repeat(32)), Optional.empty())
                        .right())
                .isFalse();
    }

    @Test
    void a_second_list_made_for_her_eyes_only_has_another_digest() throws IOException {
        // two views of one list: hers with her in it, the published one without
        var without = BatchSamples.asking().stream()
                .filter(a -> !a.application().equals("app-01"))
                .toList();
        var published = BatchSamples.of(BatchSamples.frozen(BatchSamples.plan(), without));
        var report = VerifyBundle.check(
                own().bytes(),
                Optional.of(published.frozen().digest().sha256()),
                Optional.of(published.bytes(BatchSamples.OFFICE)));
        assertThat(report.steps()).containsEntry(Step.DIGEST, false).containsEntry(Step.BUNDLE, false);
    }

    @Test
    void any_changed_byte_of_a_receipt_is_found() throws IOException {
        var bytes = own().bytes();
        var chance = new Random(5);
        for (int i = 0; i < 3000; i++) {
            var changed = bytes.clone();
            int at = chance.nextInt(changed.length);
            changed[at] ^= (byte) (1 + chance.nextInt(255));
            assertThat(VerifyBundle.check(changed, Optional.empty(), Optional.empty())
                            .right())
                    .as(
                            "byte %d: %s",
                            at, new String(changed, at / 40 * 40, Math.min(40, changed.length - at / 40 * 40), UTF_8))
                    .isFalse();
        }
    }

    @Test
    void a_receipt_does_not_print_the_household() throws IOException {
        assertThat(own().toString()).doesNotContain("app-01");
    }

    private static List<Step> steps(Receipt receipt) {
        var wrong = new ArrayList<Step>();
        VerifyBundle.check(receipt.bytes(), Optional.empty(), Optional.empty())
                .steps()
                .forEach((step, right) -> {
                    if (!right) {
                        wrong.add(step);
                    }
                });
        return wrong;
    }

    private static Receipt with(Receipt r, String leaf, List<String> path, String freeze, String digest) {
        return new Receipt(r.applicationId(), r.batchId(), digest, freeze, r.plan(), leaf, path, r.signature());
    }

    private static Receipt own() throws IOException {
        return receipt(number("app-01"), BatchSamples.asking().getFirst());
    }

    private static int number(String application) {
        var asking = BatchSamples.asking();
        var numbers =
                BatchSamples.entrants(BatchSamples.plan(), asking).ranked().numbers();
        for (int row = 0; row < asking.size(); row++) {
            if (asking.get(row).application().equals(application)) {
                return numbers[row];
            }
        }
        throw new AssertionError(application);
    }

    private static Receipt receipt(int number, BatchSamples.Asking household) throws IOException {
        return Receipt.of(BUNDLE.frozen(), number, household.application(), household.signature());
    }
}
