package cn.gov.zs.housing.disclosure.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.platform.tlog.SignatureType;
import cn.gov.zs.platform.tlog.SignerKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidencePackTest {
    private static final SignerKey KEY = SignerKey.of("zs.example/log", SignatureType.ED25519, secret(1));
    private static final SignerKey OTHER = SignerKey.of("zs.example/log", SignatureType.ED25519, secret(2));
    private static final Evidence YEAR = EvidenceSamples.year(5_000, 7);

    private static byte[] secret(int first) {
        var bytes = new byte[32];
        bytes[0] = (byte) first;
        return bytes;
    }

    private static byte[] packed() throws IOException {
        var out = new ByteArrayOutputStream();
        EvidencePack.write(out, YEAR, KEY);
        return out.toByteArray();
    }

    private static EvidencePack.Checked check(byte[] pack) throws IOException {
        return EvidencePack.check(new ByteArrayInputStream(pack), KEY.verifier());
    }

    @Test
    void a_year_of_5000_requests_closes_and_re_computes_to_the_same_indicators() throws IOException {
        var checked = check(packed());
        assertThat(checked.evidence()).isEqualTo(YEAR);
        assertThat(checked.shown()).isEqualTo(Indicators.of(YEAR));
        assertThat(checked.evidence().closes()).isTrue();
        assertThat(packed()).as("the same evidence is the same bytes").isEqualTo(packed());
    }

    /** The pack with one file changed, as somebody would who can unpack and pack again. */
    private static byte[] forged(String name, String from, String to) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed()));
                var forged = new ZipOutputStream(out)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                forged.putNextEntry(new ZipEntry(entry.getName()));
                var changed = entry.getName().equals(name) ? text.replaceFirst(from, to) : text;
                forged.write(changed.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"year.csv", "duties.csv", "notices.csv", "requests.csv", "reviews.csv", "indicators.csv"})
    void a_changed_byte_of_any_file_is_found_and_named(String name) throws IOException {
        var forged = forged(name, "2026", "2025");
        if (name.equals("indicators.csv")) {
            forged = forged(name, "TOWNSHIP", "TOWNSHIp");
        }
        var pack = forged;
        assertThatThrownBy(() -> check(pack))
                .isInstanceOf(EvidenceException.class)
                .hasMessageContaining(name);
    }

    @Test
    void an_indicator_the_office_signed_and_that_does_not_follow_is_found() {
        var duties = EvidenceFiles.write(YEAR);
        duties.put(EvidenceFiles.INDICATORS, EvidenceFiles.write(new Indicators(2026, Map.of())));
        assertThat(EvidenceFiles.write(Indicators.of(EvidenceFiles.read(duties))))
                .isNotEqualTo(duties.get(EvidenceFiles.INDICATORS));
    }

    @Test
    void another_key_and_what_is_no_pack_are_refused() throws IOException {
        var pack = packed();
        assertThatThrownBy(() -> EvidencePack.check(new ByteArrayInputStream(pack), OTHER.verifier()))
                .isInstanceOf(EvidenceException.class)
                .hasMessageContaining("not signed by");
        assertThatThrownBy(() -> check(new byte[] {1, 2, 3})).isInstanceOf(EvidenceException.class);
        assertThatThrownBy(() -> check(forged("MANIFEST.txt", "zs-housing-evidence/v1", "another/v1")))
                .isInstanceOf(EvidenceException.class);
    }

    @Test
    void a_cell_never_holds_words() {
        var evidence = EvidenceSamples.of(List.of(EvidenceSamples.duty("陈大文", "", "2026-03-10", "")));
        assertThatThrownBy(() -> EvidenceFiles.write(evidence)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_command_tells_right_from_wrong(@TempDir Path directory) throws IOException {
        var file = Files.write(directory.resolve("pack.zip"), packed());
        var forged = Files.write(directory.resolve("forged.zip"), forged("duties.csv", "2026-", "2025-"));
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        var key = KEY.verifier().text();
        assertThat(AssessEvidence.run(new String[] {file.toString(), key}, print))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("正确", "ranking TOWNSHIP");
        assertThat(AssessEvidence.run(new String[] {forged.toString(), key}, print))
                .isOne();
        assertThat(AssessEvidence.run(new String[] {file.toString(), "no key"}, print))
                .isOne();
        assertThat(AssessEvidence.run(new String[] {directory.resolve("none").toString(), key}, print))
                .isOne();
        assertThat(AssessEvidence.run(new String[] {}, print)).isEqualTo(2);
    }
}
