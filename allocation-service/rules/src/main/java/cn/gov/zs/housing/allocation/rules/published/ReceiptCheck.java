package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.freeze.EntrantLine;
import cn.gov.zs.housing.allocation.rules.freeze.FreezeFile;
import cn.gov.zs.housing.allocation.rules.freeze.Lines;
import cn.gov.zs.housing.allocation.rules.freeze.Millionths;
import cn.gov.zs.housing.allocation.rules.freeze.Plan;
import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.json.JsonReader;
import cn.gov.zs.housing.allocation.rules.proof.BatchDigest;
import cn.gov.zs.housing.allocation.rules.proof.Digests;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import cn.gov.zs.housing.allocation.rules.proof.MerkleTree;
import cn.gov.zs.housing.allocation.rules.proof.TagKey;
import cn.gov.zs.housing.allocation.rules.published.ReceiptReport.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Optional;
import java.util.TreeMap;

/** Is this household in the frozen list, once, with these facts and this score? */
final class ReceiptCheck {

    private ReceiptCheck() {}

    /**
     * Checks a receipt.
     *
     * @param published the batch digest from the notice, if the household compares it
     * @param bundle the bundle, if it is at hand
     */
    static ReceiptReport check(byte[] file, Optional<String> published, Optional<Source> bundle) throws IOException {
        Receipt receipt;
        FreezeFile freeze;
        Plan plan;
        var line = new EntrantLine(0);
        byte[] leaf;
        byte[] signature;
        try {
            receipt = Receipt.read(file);
            freeze = FreezeFile.read(utf8(receipt.freeze()));
            plan = Plan.read(utf8(receipt.plan()));
            line = EntrantLine.of(plan);
            leaf = utf8(receipt.leaf());
            line.read(leaf, 0, leaf.length);
            signature = Base64.getDecoder().decode(receipt.signature());
            if (line.queue() >= plan.queues().size()
                    || line.factCount()
                            != plan.queues()
                                    .get(line.queue())
                                    .category()
                                    .facts()
                                    .size()
                    || receipt.applicationId().contains("|")) {
                return ReceiptReport.unreadable();
            }
        } catch (RuntimeException e) {
            return ReceiptReport.unreadable();
        }
        var steps = new EnumMap<Step, Boolean>(Step.class);
        steps.put(
                Step.RECEIPT,
                receipt.batchId().equals(freeze.batchId()) && receipt.batchId().equals(plan.batchId()));
        var digest = BatchDigest.of(utf8(receipt.freeze())).sha256();
        steps.put(
                Step.DIGEST,
                digest.equals(receipt.digest())
                        && published.map(digest::equals).orElse(true)
                        && freeze.plan().equals(Digests.of(utf8(receipt.plan()))));
        steps.put(
                Step.TAG,
                plan.tagKey().verifies(receipt.batchId(), receipt.applicationId(), signature)
                        && TagKey.tag(signature).equals(Hashes.hex(line.tag())));
        steps.put(Step.INCLUSION, included(freeze, line.number(), leaf, receipt));
        if (bundle.isPresent()) {
            steps.put(Step.BUNDLE, inBundle(bundle.get(), digest, leaf));
        }
        return report(steps, plan, line, receipt);
    }

    private static boolean included(FreezeFile freeze, int number, byte[] leaf, Receipt receipt) {
        try {
            return MerkleTree.rootFrom(MerkleTree.leaf(leaf), number - 1, freeze.entrantCount(), receipt.path())
                    .equals(freeze.root());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean inBundle(Source bundle, String digest, byte[] leaf) throws IOException {
        try {
            var found = new boolean[1];
            var same = new boolean[1];
            for (var part : ZipReader.read(bundle)) {
                if (part.name().equals(BundleNames.FREEZE)) {
                    same[0] = BatchDigest.of(part.taken().digests()).sha256().equals(digest);
                } else if (part.name().equals(BundleNames.ENTRANTS)) {
                    try (var in = part.open()) {
                        Lines.each(
                                in,
                                (block, from, to) -> found[0] |= Arrays.equals(block, from, to, leaf, 0, leaf.length));
                    }
                }
            }
            return found[0] && same[0];
        } catch (NotABundleException | NotTheFormException | IllegalArgumentException e) {
            return false;
        }
    }

    private static ReceiptReport report(EnumMap<Step, Boolean> steps, Plan plan, EntrantLine line, Receipt receipt) {
        var queue = plan.queues().get(line.queue());
        var facts = new TreeMap<String, String>();
        // the line is canonical: it was read by the strict reader
        var json = JsonReader.readObject(utf8(receipt.leaf())).members().get("facts");
        if (json instanceof Json.Arr(var values)) {
            for (int i = 0; i < values.size(); i++) {
                var value = values.get(i) instanceof Json.Text(var text) ? text : CanonicalJson.text(values.get(i));
                facts.put(queue.category().facts().get(i), value);
            }
        }
        return new ReceiptReport(
                steps,
                line.number(),
                queue.pool().title(),
                queue.category().category(),
                Millionths.text(line.score()),
                facts);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
