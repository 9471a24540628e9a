package cn.gov.zs.housing.allocation.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.gov.zs.housing.allocation.rules.ceremony.Transcript;
import cn.gov.zs.housing.allocation.rules.freeze.Frozen;
import cn.gov.zs.housing.allocation.rules.outcome.Result;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import cn.gov.zs.housing.allocation.rules.proof.MerkleTree;
import cn.gov.zs.housing.allocation.rules.proof.OfficeSignature;
import cn.gov.zs.housing.allocation.rules.published.LogFile;
import cn.gov.zs.housing.allocation.rules.published.LogStep;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A small public log in which the steps of a batch stand. */
final class ReferenceLog {

    private static final String NAME = "housing.zs.example/log";

    private ReferenceLog() {}

    /** The log file of a batch that was drawn at the first attempt. */
    static LogFile of(Frozen frozen, Transcript transcript, Result result, KeyPair key) {
        return of(
                LogStep.of(
                        frozen.plan(), frozen.digest().sha256(), 1, transcript.closed(), Hashes.digest(result.bytes())),
                key);
    }

    /** Something else stands before each step; the log was signed when half of it was there, and again at its end. */
    static LogFile of(List<LogStep> steps, KeyPair key) {
        var texts = new ArrayList<String>();
        for (var step : steps) {
            texts.add("{\"v\":1}");
            texts.add(entry(step));
        }
        var entries = new ArrayList<LogFile.Entry>();
        for (int i = 0; i < steps.size(); i++) {
            int size = i < steps.size() / 2 ? steps.size() + 1 : texts.size();
            var tree = MerkleTree.of(texts.subList(0, size).stream()
                    .map(text -> text.getBytes(UTF_8))
                    .toList());
            int index = 2 * i + 1;
            entries.add(new LogFile.Entry(checkpoint(tree, key), texts.get(index), index, tree.path(index)));
        }
        return new LogFile(key(key), entries);
    }

    private static String entry(LogStep step) {
        return "{\"digest\":\"%s\",\"id\":\"document-published.%s\",\"item\":\"%s\",\"kind\":\"document-published\",\"of\":\"%s\",\"reference\":\"%s\",\"v\":1,\"when\":\"2026-03-02T01:00:00Z\"}"
                .formatted(step.digest(), step.kind(), step.kind(), step.kind(), step.reference());
    }

    private static String checkpoint(MerkleTree tree, KeyPair key) {
        var text = NAME + "\n" + tree.size() + "\n" + base64(Hashes.bytes(tree.root(), Hashes.BYTES)) + "\n";
        var signature = Base64.getDecoder()
                .decode(OfficeSignature.sign(key, text.getBytes(UTF_8)).signature());
        return text + "\n— " + NAME + " " + base64(join(id(key), signature)) + "\n";
    }

    /** The verifier key. */
    static String key(KeyPair key) {
        return NAME + "+" + Hashes.hex(id(key)) + "+" + base64(typed(key));
    }

    private static byte[] id(KeyPair key) {
        return Arrays.copyOf(Hashes.sha256((NAME + "\n").getBytes(UTF_8), typed(key)), 4);
    }

    private static byte[] typed(KeyPair key) {
        return join(new byte[] {1}, Base64.getDecoder().decode(OfficeSignature.keyText(key)));
    }

    private static byte[] join(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
