package cn.gov.zs.housing.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The law as this repository keeps it, in {@code docs/law}. */
public final class LawText {
    private static final Path WORK_PLAN = repository().resolve("docs/law/work-plan.md");

    private LawText() {}

    /** The text below the heading that begins with this reference, up to the next heading. */
    public static String section(String ref) {
        var text = read();
        var heading = Pattern.compile("^#{3,4} " + Pattern.quote(ref) + "( .*)?\n", Pattern.MULTILINE)
                .matcher(text);
        if (!heading.find()) {
            throw new AssertionError("docs/law/work-plan.md has no heading " + ref);
        }
        return text.substring(heading.end())
                .lines()
                .takeWhile(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"));
    }

    private static String read() {
        try {
            return Files.readString(WORK_PLAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path repository() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("docs/law"))) {
            here = here.getParent();
            if (here == null) {
                throw new AssertionError("docs/law is not above " + Path.of("").toAbsolutePath());
            }
        }
        return here;
    }
}
