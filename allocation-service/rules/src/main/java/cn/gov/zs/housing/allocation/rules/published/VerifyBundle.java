package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.proof.OfficeSignature;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
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
 * {@code verify FILE [--digest sha256:…] [--key …] [--log-key …] [--receipt FILE] [--en]}: computes a published draw again, without a
 * network, and says in plain words what is right and which household differs; or checks a household's receipt, with or without
 * the bundle. Ends with 0 if all is right, 1 if anything differs, 2 if the file is no bundle or the call is wrong.
 */
public final class VerifyBundle {

    private static final int DIFFERS = 1;
    private static final int NO_BUNDLE = 2;
    private static final long LARGEST_RECEIPT = 8 << 20;

    private VerifyBundle() {}

    /** Runs the check and ends the process with its answer. */
    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(args), out));
    }

    /** Runs the check, writes to {@code out}, and returns the exit code. */
    public static int run(List<String> args, PrintStream out) {
        var rest = new ArrayList<>(args);
        var words = Words.in(rest.remove("--en") ? "en" : "zh-CN");
        var published = new Published(option(rest, "--digest"), option(rest, "--key"), option(rest, "--log-key"));
        var receipt = option(rest, "--receipt");
        if (rest.size() > 1
                || rest.isEmpty() && receipt.isEmpty()
                || rest.stream().anyMatch(a -> a.startsWith("--"))) {
            out.println(words.of("usage"));
            return NO_BUNDLE;
        }
        var named = rest.isEmpty() ? receipt.orElseThrow() : rest.getFirst();
        try {
            if (rest.isEmpty()) {
                return receipt(receipt.orElseThrow(), published, Optional.empty(), words, out);
            }
            try (var bundle = Source.of(Path.of(named))) {
                if (receipt.isPresent()) {
                    return receipt(receipt.get(), published, Optional.of(bundle), words, out);
                }
                var report = BundleCheck.check(bundle, SheetScorer::read, OfficeSignature::verifies, published);
                new Told(words, out).report(report, published);
                return report.right() ? 0 : DIFFERS;
            }
        } catch (NotABundleException e) {
            out.println(words.of("not-a-bundle", named));
        } catch (IOException | InvalidPathException e) {
            out.println(words.of("unreadable", named));
        } catch (OutOfMemoryError e) {
            out.println(words.of("memory", named));
        }
        return NO_BUNDLE;
    }

    /** Checks a bundle held in memory; a file that is no bundle at all gives a report in which nothing could be checked. */
    public static Report check(byte[] bundle, Published published) {
        return check(bundle, SheetScorer::read, OfficeSignature::verifies, published);
    }

    /** The same, with what is asked again and again for alike bundles answered by who calls. */
    static Report check(byte[] bundle, Scorer.Reader sheets, SignatureCheck signatures, Published published) {
        try {
            return BundleCheck.check(Source.of(bundle), sheets, signatures, published);
        } catch (NotABundleException e) {
            var findings = new Findings();
            findings.add(Check.CONTAINER, "container.NO_BUNDLE");
            return findings.report("", "", "", false);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("reading memory does not fail", e);
        }
    }

    /** Checks a receipt held in memory. */
    public static ReceiptReport check(byte[] receipt, Optional<String> publishedDigest, Optional<byte[]> bundle) {
        try {
            return ReceiptCheck.check(receipt, publishedDigest, bundle.map(Source::of));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("reading memory does not fail", e);
        }
    }

    private static int receipt(String file, Published published, Optional<Source> bundle, Words words, PrintStream out)
            throws IOException {
        if (Files.size(Path.of(file)) > LARGEST_RECEIPT) {
            new Told(words, out).receipt(ReceiptReport.unreadable(), published);
            return DIFFERS;
        }
        var report = ReceiptCheck.check(Files.readAllBytes(Path.of(file)), published.digest(), bundle);
        new Told(words, out).receipt(report, published);
        return report.right() ? 0 : DIFFERS;
    }

    private static Optional<String> option(List<String> args, String name) {
        int at = args.indexOf(name);
        if (at < 0 || at + 1 >= args.size()) {
            return Optional.empty();
        }
        args.remove(at);
        return Optional.of(args.remove(at));
    }
}
