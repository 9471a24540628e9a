package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.ceremony.Transcript;
import cn.gov.zs.housing.allocation.rules.freeze.Frozen;
import cn.gov.zs.housing.allocation.rules.outcome.Result;
import cn.gov.zs.housing.allocation.rules.proof.Content;
import cn.gov.zs.housing.allocation.rules.proof.OfficeSignature;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Everything of a drawn batch that is published (核验包). The same batch signed by the same key is the same file everywhere.
 *
 * @param frozen what was frozen
 * @param votes what the committee voted
 * @param record what happened when
 * @param transcript what the seed follows from
 * @param result what followed from the seed
 * @param log what proves that all of it stands in the public log
 */
public record Bundle(
        Frozen frozen, Votes votes, CeremonyRecord record, Transcript transcript, Result result, LogFile log) {

    /** Writes the bundle to a file, which is replaced if it is there. */
    public void write(Path file, KeyPair officeKey) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            write(out, officeKey);
        }
    }

    /** Writes the bundle. Needs no more memory for a city than for a village. */
    public void write(OutputStream out, KeyPair officeKey) throws IOException {
        var files = files();
        var manifest = manifest(files);
        var zip = new ZipWriter(out);
        zip.entry(BundleNames.MANIFEST, Content.of(manifest));
        zip.entry(
                BundleNames.SIGNATURE,
                Content.of(OfficeSignature.sign(officeKey, manifest).bytes()));
        for (var file : files.entrySet()) {
            zip.entry(file.getKey(), file.getValue());
        }
        zip.finish();
    }

    /** The bundle in memory. */
    public byte[] bytes(KeyPair officeKey) {
        try {
            var out = new ByteArrayOutputStream();
            write(out, officeKey);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Content> files() {
        var files = new LinkedHashMap<String, Content>();
        files.put(BundleNames.FREEZE, Content.of(frozen.file().bytes()));
        files.put(BundleNames.PLAN, Content.of(frozen.plan().bytes()));
        frozen.sheets().forEach((category, sheet) -> files.put(BundleNames.sheet(category), sheet));
        files.put(BundleNames.HOMES, frozen.homesFile());
        files.put(BundleNames.ENTRANTS, frozen.entrantsFile());
        files.put(BundleNames.VOTES, Content.of(votes.bytes()));
        files.put(BundleNames.RECORD, Content.of(record.bytes()));
        files.put(BundleNames.TRANSCRIPT, Content.of(transcript.bytes()));
        files.put(BundleNames.RESULT, Content.of(result.bytes()));
        files.put(BundleNames.LOG, Content.of(log.bytes()));
        return files;
    }

    private byte[] manifest(Map<String, Content> files) {
        return new Manifest(
                        frozen.plan().batchId(),
                        frozen.digest().sha256(),
                        files.entrySet().stream()
                                .map(file -> Manifest.Listed.of(
                                        file.getKey(), file.getValue().taken()))
                                .toList())
                .bytes();
    }
}
