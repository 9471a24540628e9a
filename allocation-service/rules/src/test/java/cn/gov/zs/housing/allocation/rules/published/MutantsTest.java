package cn.gov.zs.housing.allocation.rules.published;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.rules.proof.OfficeSignature;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every mutant of a bundle is found, a hundred thousand of them; {@code -Dmutants=5000} is enough to meet every kind some hundred
 * times.
 */
@Tag("zone-free")
@DisplayName("Mutants of a bundle")
class MutantsTest {

    private static final int MUTANTS = Integer.getInteger("mutants", 100_000);
    private static final int BATCHES = 50;

    @Test
    void each_mutant_is_found_by_someone_who_compares_the_published_digest_and_key() {
        var honest = BatchSamples.drawn();
        var published = new Published(
                Optional.of(honest.frozen().digest().sha256()),
                Optional.of(OfficeSignature.keyText(BatchSamples.OFFICE)),
                Optional.of(LogSamples.key(BatchSamples.LOG)));
        assertThat(VerifyBundle.check(honest.bytes(BatchSamples.OFFICE), published)
                        .right())
                .isTrue();
        var missed = new ConcurrentLinkedQueue<String>();
        var kinds = IntStream.range(0, BATCHES)
                .parallel()
                .mapToObj(batch -> run(new Mutants(honest, batch), published, missed))
                .toList();
        assertThat(missed).isEmpty();
        for (var care : Mutants.Care.values()) {
            assertThat(kinds.stream().mapToInt(map -> map.getOrDefault(care, 0)).sum())
                    .as("mutants made with care %s", care)
                    .isGreaterThan(MUTANTS / 50);
        }
    }

    /** Who compares nothing still finds whatever was not made again as a whole, or was made again against the rules. */
    private static Map<Mutants.Care, Integer> run(
            Mutants mutants, Published published, ConcurrentLinkedQueue<String> missed) {
        var remembered = new Remembered();
        var kinds = new EnumMap<Mutants.Care, Integer>(Mutants.Care.class);
        for (int i = 0; i < MUTANTS / BATCHES; i++) {
            var mutant = mutants.next();
            kinds.merge(mutant.care(), 1, Integer::sum);
            var compared = mutant.care() == Mutants.Care.THOROUGH ? published : Published.NOTHING;
            if (VerifyBundle.check(mutant.bundle(), remembered::sheet, remembered::verifies, compared)
                    .right()) {
                missed.add(mutant.care() + ": " + mutant.what());
            }
        }
        return kinds;
    }

    @Test
    void what_only_the_published_digest_gives_away_is_otherwise_right() {
        // the test of the test: a thorough mutant is no clumsy one
        var honest = BatchSamples.drawn();
        var asking = BatchSamples.asking().subList(0, 11);
        var thorough = BatchSamples.of(BatchSamples.frozen(BatchSamples.plan(), asking))
                .bytes(BatchSamples.OFFICE);
        assertThat(VerifyBundle.check(thorough, Published.NOTHING).right()).isTrue();
        var report = VerifyBundle.check(
                thorough, Published.digest(honest.frozen().digest().sha256()));
        assertThat(report.findings()).extracting(Finding::key).isEqualTo(List.of("digest.published"));
    }

    @Test
    void a_signature_is_remembered_for_its_message_alone() {
        // the test of the test: what is asked once for alike bundles must not answer for another one
        var remembered = new Remembered();
        var signature = OfficeSignature.sign(BatchSamples.OFFICE, new byte[] {1, 2});
        assertThat(remembered.verifies(signature, new byte[] {1, 2})).isTrue();
        assertThat(remembered.verifies(signature, new byte[] {1, 3})).isFalse();
    }
}
