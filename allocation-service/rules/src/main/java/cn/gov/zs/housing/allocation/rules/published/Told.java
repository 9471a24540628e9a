package cn.gov.zs.housing.allocation.rules.published;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in plain words what was found. */
final class Told {

    private static final Set<String> STEPS =
            Stream.of(LogStep.Kind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final Words words;
    private final PrintStream out;

    Told(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    void report(Report report, Published published) {
        if (report.rehearsal()) {
            out.println(words.of("rehearsal"));
        }
        for (var check : Check.values()) {
            var wrong = report.findings().stream()
                    .filter(finding -> finding.check() == check)
                    .toList();
            var state = !wrong.isEmpty() ? "wrong" : report.checked().contains(check) ? "right" : "unchecked";
            out.println(words.of("state." + state, words.of("check." + check)));
            wrong.forEach(finding -> out.println("    " + words.of(finding.key(), facts(finding))));
            long more = report.counts().getOrDefault(check, 0L) - wrong.size();
            if (more > 0) {
                out.println("    " + words.of("more", more));
            }
        }
        out.println(words.of(report.right() ? "verdict.right" : "verdict.wrong"));
        if (!report.digest().isEmpty() && published.digest().isEmpty()) {
            out.println(words.of("compare", report.digest()));
        }
        if (!report.key().isEmpty() && published.key().isEmpty()) {
            out.println(words.of("signed-by", report.key()));
        }
        if (!report.logKey().isEmpty() && published.logKey().isEmpty()) {
            out.println(words.of("logged-by", report.logKey()));
        }
    }

    /** A step of the log is told by its name in the reader's language. */
    private List<String> facts(Finding finding) {
        return finding.check() == Check.LOG
                ? finding.facts().stream()
                        .map(fact -> STEPS.contains(fact) ? words.of("log.step." + fact) : fact)
                        .toList()
                : finding.facts();
    }

    void receipt(ReceiptReport report, Published published) {
        for (var step : ReceiptReport.Step.values()) {
            var right = report.steps().get(step);
            var state = right == null ? "unchecked" : right ? "right" : "wrong";
            if (right != null || step != ReceiptReport.Step.BUNDLE) {
                out.println(words.of("state." + state, words.of("receipt." + step)));
            }
        }
        if (report.number() > 0) {
            out.println(
                    words.of("receipt.household", report.number(), report.pool(), report.category(), report.score()));
            report.facts().forEach((name, value) -> out.println("    " + words.of("receipt.fact", name, value)));
        }
        out.println(words.of(report.right() ? "receipt.verdict.right" : "receipt.verdict.wrong"));
        if (published.digest().isEmpty()) {
            out.println(words.of("receipt.compare"));
        }
    }
}
