package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.json.JsonReader;
import cn.gov.zs.housing.allocation.rules.proof.MerkleTree;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does each step stand in the public log, with what this bundle holds, and in the order in which the steps have to happen? */
final class LogCheck {

    private static final int LARGEST_ENTRY = 65_535;

    private final LogKey key;
    private final Findings findings;
    private final SignatureCheck signatures;

    /** Many steps stand under one checkpoint; its signature is checked once. */
    private final Map<String, Optional<LogCheckpoint>> notes = new HashMap<>();

    private final Map<Long, String> roots = new HashMap<>();

    private LogCheck(LogKey key, Findings findings, SignatureCheck signatures) {
        this.key = key;
        this.findings = findings;
        this.signatures = signatures;
    }

    static void check(
            List<LogStep> steps, LogFile log, Published published, Findings findings, SignatureCheck signatures) {
        findings.checked(Check.LOG);
        published
                .logKey()
                .filter(expected -> !expected.equals(log.key()))
                .ifPresent(expected -> findings.add(Check.LOG, "log.other-key", expected, log.key()));
        if (log.entries().size() != steps.size()) {
            findings.add(Check.LOG, "log.steps", log.entries().size(), steps.size());
            return;
        }
        LogKey.find(log.key())
                .ifPresentOrElse(
                        key -> new LogCheck(key, findings, signatures).check(steps, log.entries()),
                        () -> findings.add(Check.LOG, "log.key", log.key()));
    }

    private void check(List<LogStep> steps, List<LogFile.Entry> entries) {
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var entry = entries.get(i);
            if (!says(entry, step)) {
                findings.add(Check.LOG, "log.entry", step.kind(), step.reference(), step.digest());
            }
            included(entry, step);
            if (i > 0
                    && steps.get(i - 1).kind() != LogStep.Kind.SCORE_SHEET
                    && entries.get(i - 1).index() >= entry.index()) {
                findings.add(
                        Check.LOG,
                        "log.order",
                        step.kind(),
                        entry.index(),
                        steps.get(i - 1).kind(),
                        entries.get(i - 1).index());
            }
        }
    }

    /** The entry is about exactly this; members this version of the log does not know are passed over. */
    private static boolean says(LogFile.Entry entry, LogStep step) {
        try {
            var bytes = entry.entry().getBytes(StandardCharsets.UTF_8);
            if (bytes.length > LARGEST_ENTRY) {
                return false;
            }
            var json = JsonReader.readObject(bytes);
            return json.members().get("v") instanceof Json.Int(var version)
                    && version == 1
                    && json.text("kind").equals("document-published")
                    && json.text("of").equals(step.kind().name())
                    && json.text("reference").equals(step.reference())
                    && json.text("digest").equals(step.digest());
        } catch (RuntimeException e) {
            // whatever a hostile entry holds, it does not say this
            return false;
        }
    }

    private void included(LogFile.Entry entry, LogStep step) {
        var checkpoint = notes.computeIfAbsent(entry.checkpoint(), note -> LogCheckpoint.find(note, key, signatures));
        if (checkpoint.isEmpty()) {
            findings.add(Check.LOG, "log.checkpoint", step.kind(), step.reference());
            return;
        }
        if (!roots.computeIfAbsent(
                        checkpoint.get().size(), size -> checkpoint.get().root())
                .equals(checkpoint.get().root())) {
            findings.add(Check.LOG, "log.fork", checkpoint.get().size());
        }
        if (!leads(entry, checkpoint.get())) {
            findings.add(Check.LOG, "log.inclusion", step.kind(), step.reference(), entry.index());
        }
    }

    private static boolean leads(LogFile.Entry entry, LogCheckpoint checkpoint) {
        try {
            var leaf = MerkleTree.leaf(entry.entry().getBytes(StandardCharsets.UTF_8));
            return MerkleTree.rootFrom(leaf, entry.index(), checkpoint.size(), entry.path())
                    .equals(checkpoint.root());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
