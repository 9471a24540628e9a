package cn.gov.zs.housing.disclosure.rules;

import cn.gov.zs.platform.tlog.MalformedException;
import cn.gov.zs.platform.tlog.SignedNote;
import cn.gov.zs.platform.tlog.SignerKey;
import cn.gov.zs.platform.tlog.VerifierKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The evidence pack (评估数据包): the tables of a year, the indicators the office shows, and a list of their digests signed with the key of
 * the public log. The list's first line is no log's name, so it can never be taken for a checkpoint (decision 0360).
 */
public final class EvidencePack {
    private static final String MANIFEST = "MANIFEST.txt";
    private static final String FIRST_LINE = "zs-housing-evidence/v1";

    /** Bytes of a file that are read at most; a year of a million duties has about a hundred million. */
    private static final int LARGEST = 256 * 1024 * 1024;

    private EvidencePack() {}

    /** Writes a pack. The stream is left open. */
    public static void write(OutputStream out, Evidence evidence, SignerKey key) throws IOException {
        var files = EvidenceFiles.write(evidence);
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var file : files.entrySet()) {
            put(zip, evidence, file.getKey(), file.getValue());
        }
        put(zip, evidence, MANIFEST, key.sign(manifest(files)).note());
        zip.finish();
    }

    /** Entries bear the day of the evidence, so the same evidence is the same bytes. */
    private static void put(ZipOutputStream zip, Evidence evidence, String name, String text) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(evidence.asOf().atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String manifest(Map<String, String> files) {
        return files.entrySet().stream()
                .map(each -> sha256(each.getValue()) + "  " + each.getKey())
                .sorted()
                .collect(Collectors.joining("\n", FIRST_LINE + "\n", "\n"));
    }

    /**
     * What a pack says once it was checked.
     *
     * @param shown the indicators the office shows, which are those that follow from the evidence
     */
    public record Checked(Evidence evidence, Indicators shown) {}

    /**
     * Checks a pack and computes every indicator anew.
     *
     * @throws EvidenceException when the signature is another key's, a byte was changed, a file is missing or too many, or an indicator
     *     is not what follows from the evidence
     */
    public static Checked check(InputStream pack, VerifierKey key) throws IOException {
        var files = unpacked(pack);
        var manifest = files.remove(MANIFEST);
        if (manifest == null) {
            throw new EvidenceException(MANIFEST + " is missing");
        }
        var note = note(manifest);
        if (!note.signedBy(key)) {
            throw new EvidenceException("it is not signed by " + key.name());
        }
        if (!note.text().equals(manifest(files))) {
            throw new EvidenceException("its files are not those that were signed: " + differing(note.text(), files));
        }
        var evidence = EvidenceFiles.read(files);
        var indicators = Indicators.of(evidence);
        if (!EvidenceFiles.write(indicators).equals(files.get(EvidenceFiles.INDICATORS))) {
            throw new EvidenceException("the indicators do not follow from the evidence");
        }
        return new Checked(evidence, indicators);
    }

    private static SignedNote note(String manifest) {
        try {
            return SignedNote.parse(manifest);
        } catch (MalformedException noNote) {
            throw new EvidenceException(MANIFEST + " is not signed: " + noNote.getMessage());
        }
    }

    private static String differing(String signed, Map<String, String> files) {
        var names = new TreeSet<String>();
        files.forEach((name, text) -> {
            if (!signed.contains(sha256(text) + "  " + name + "\n")) {
                names.add(name);
            }
        });
        return names.isEmpty() ? "one is missing" : String.join(", ", names);
    }

    private static Map<String, String> unpacked(InputStream pack) throws IOException {
        var files = new LinkedHashMap<String, String>();
        var zip = new ZipInputStream(pack, StandardCharsets.UTF_8);
        try {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readNBytes(LARGEST);
                if (bytes.length == LARGEST || files.size() > 10) {
                    throw new EvidenceException("it is larger than any evidence");
                }
                if (files.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8)) != null) {
                    throw new EvidenceException(entry.getName() + " is in it twice");
                }
            }
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new EvidenceException("it is damaged: " + damaged.getMessage());
        }
        return files;
    }

    private static String sha256(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
