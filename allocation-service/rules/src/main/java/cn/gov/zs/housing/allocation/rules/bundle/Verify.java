package cn.gov.zs.housing.allocation.rules.bundle;

import cn.gov.zs.housing.allocation.rules.bundle.NotABundleException.Reason;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code verify FILE [--digest sha256:…] [--en]}: computes a published draw again, without a network, and says in plain
 * words what is right and what is not. Ends with 0 if all is right, 1 if anything differs, 2 if the file is no bundle or the
 * call is wrong.
 */
public final class Verify {

    private static final int DIFFERS = 1;
    private static final int NO_BUNDLE = 2;
    private static final int MOST_FINDINGS = 100;

    private Verify() {}

    /** Runs the check and ends the process with its answer. */
    public static void main(String[] args) {
        var out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(args), out));
    }

    /** Runs the check, writes to {@code out}, and returns the exit code. */
    public static int run(List<String> args, PrintStream out) {
        var rest = new ArrayList<>(args);
        var words = Words.in(rest.remove("--en") ? "en" : "zh-CN");
        Optional<String> published = Optional.empty();
        int option = rest.indexOf("--digest");
        if (option >= 0 && option + 1 < rest.size()) {
            published = Optional.of(rest.remove(option + 1));
            rest.remove(option);
        }
        if (rest.size() != 1 || rest.getFirst().startsWith("--")) {
            out.println(words.of("usage"));
            return NO_BUNDLE;
        }
        try {
            var report = BundleCheck.check(content(Path.of(rest.getFirst())), published);
            print(report, published.isPresent(), words, out);
            return report.right() ? 0 : DIFFERS;
        } catch (NotABundleException e) {
            out.println(words.of("not-a-bundle." + e.reason(), rest.getFirst()));
            return NO_BUNDLE;
        } catch (IOException | InvalidPathException e) {
            out.println(words.of("unreadable", rest.getFirst()));
            return NO_BUNDLE;
        }
    }

    /** Checks a bundle held in memory; a file that is no bundle at all gives a report in which nothing could be checked. */
    public static Report check(byte[] bundle) {
        try {
            return BundleCheck.check(bundle, Optional.empty());
        } catch (NotABundleException e) {
            return new Report(
                    "", java.util.Set.of(), List.of(Finding.of(Check.CONTAINER, "not-a-bundle." + e.reason(), "")));
        }
    }

    private static byte[] content(Path file) throws IOException, NotABundleException {
        if (Files.size(file) > StoredZip.LARGEST) {
            throw new NotABundleException(Reason.TOO_LARGE);
        }
        return Files.readAllBytes(file);
    }

    private static void print(Report report, boolean compared, Words words, PrintStream out) {
        for (var check : Check.values()) {
            var wrong =
                    report.findings().stream().filter(f -> f.check() == check).toList();
            var state = !wrong.isEmpty() ? "wrong" : report.checked().contains(check) ? "right" : "unchecked";
            out.println(words.of("state." + state, words.of("check." + check)));
            wrong.stream().limit(MOST_FINDINGS).forEach(f -> out.println("    " + words.of(f.key(), f.facts())));
            if (wrong.size() > MOST_FINDINGS) {
                out.println("    " + words.of("more", wrong.size() - MOST_FINDINGS));
            }
        }
        out.println(words.of(report.right() ? "verdict.right" : "verdict.wrong"));
        if (!report.digest().isEmpty() && !compared) {
            out.println(words.of("compare", report.digest()));
        }
    }
}
