package cn.gov.zs.housing.disclosure.publiclog;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.tlog.Checkpoint;
import cn.gov.zs.platform.tlog.EntryBundle;
import cn.gov.zs.platform.tlog.LogProof;
import cn.gov.zs.platform.tlog.Merkle;
import cn.gov.zs.platform.tlog.Proofs;
import cn.gov.zs.platform.tlog.TileBytes;
import cn.gov.zs.platform.tlog.TiledTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The vectors of the specification were computed by another program, in another language; this one must come to the same. */
@Tag("zone-free")
@DisplayName("docs/spec/public-log.md")
class SpecVectorsTest {
    private static final String NOTICE = "6f1c2f0e-7f5e-3d55-8d0f-0a6a7f1a1b01";
    private static final String PLAN = "6f1c2f0e-7f5e-3d55-8d0f-0a6a7f1a1b02";
    private static final List<LogEntry> ENTRIES = List.of(
            LogEntry.of(
                    EntryKind.NOTICE_PUBLISHED,
                    "FIRST_REVIEW",
                    NOTICE,
                    "",
                    digest("11"),
                    "",
                    "2026-11-23T01:00:00Z",
                    ""),
            LogEntry.of(
                    EntryKind.DOCUMENT_PUBLISHED,
                    "BATCH_PLAN",
                    PLAN,
                    "2026-1",
                    digest("22"),
                    digest("33"),
                    "2026-11-24T01:00:00Z",
                    ""),
            LogEntry.of(
                    EntryKind.NOTICE_TAKEN_DOWN,
                    "FIRST_REVIEW",
                    NOTICE,
                    "",
                    digest("11"),
                    "",
                    "2026-11-25",
                    "CORRECTED"));

    private static String digest(String two) {
        return "sha256:" + two.repeat(32);
    }

    private static String spec() throws IOException {
        var file = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("docs/spec/public-log.md"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("docs/spec/public-log.md is missing"));
        return Files.readString(file);
    }

    @Test
    void keys_entries_hashes_checkpoint_cosignature_proof_and_bundle_are_those_of_the_specification() throws Exception {
        var spec = spec();
        var bytes = ENTRIES.stream().map(LogEntry::bytes).toList();
        var tree = new TiledTree(3, tile -> TileBytes.ofEntries(bytes));
        var root = Proofs.root(3, tree);
        var note = LogKeys.LOG.sign(new Checkpoint(LogKeys.LOG.verifier().name(), 3, root).text());
        var bundle = MessageDigest.getInstance("SHA-256").digest(EntryBundle.write(bytes));

        assertThat(spec)
                .contains(LogKeys.LOG.secretText(), LogKeys.LOG.verifier().text(), root.hex());
        assertThat(spec).contains(LogKeys.WITNESS.verifier().text());
        for (var entry : ENTRIES) {
            assertThat(spec)
                    .contains(entry.canonical(), Merkle.leaf(entry.bytes()).hex());
        }
        assertThat(spec).contains(note.note());
        assertThat(spec)
                .contains(
                        LogKeys.SM2.secretText(),
                        LogKeys.SM2.verifier().text(),
                        LogKeys.SM2.sign(note.text()).signatures().getFirst().text());
        assertThat(spec)
                .contains(LogKeys.WITNESS
                        .cosign(note.text(), Instant.ofEpochSecond(1_700_000_000))
                        .text());
        assertThat(spec).contains(new LogProof(1, Proofs.inclusion(1, 3, tree), note).text());
        assertThat(spec).contains(HexFormat.of().formatHex(bundle));
        assertThat(new String(bytes.getFirst(), StandardCharsets.UTF_8)).doesNotContain("reference");
    }
}
