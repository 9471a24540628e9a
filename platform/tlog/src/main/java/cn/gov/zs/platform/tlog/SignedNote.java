package cn.gov.zs.platform.tlog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text and its signatures (signed-note).
 *
 * @param text ends with a line feed
 * @param signatures at least one
 */
public record SignedNote(String text, List<SignatureLine> signatures) {
    private static final int MOST_SIGNATURES = 64;

    /** @throws MalformedException when it is no note */
    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new MalformedException(
                    "The text of a note ends with a line feed and holds no other control character.");
        }
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new MalformedException("A note has one to 64 signatures.");
        }
    }

    /** @throws MalformedException when it is no note */
    public static SignedNote parse(String note) {
        int gap = note.lastIndexOf("\n\n");
        if (gap < 0 || !note.endsWith("\n") || gap + 2 == note.length()) {
            throw new MalformedException("A note is a text, an empty line and signatures.");
        }
        var signatures = note.substring(gap + 2, note.length() - 1);
        return new SignedNote(
                note.substring(0, gap + 1),
                Stream.of(signatures.split("\n", -1)).map(SignatureLine::parse).toList());
    }

    /** The note as it is handed out. */
    public String note() {
        return text + "\n" + signatures.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
    }

    /** The same note with further signatures. */
    public SignedNote with(List<SignatureLine> more) {
        var all = new ArrayList<>(signatures);
        more.stream().filter(line -> !all.contains(line)).forEach(all::add);
        return new SignedNote(text, all);
    }

    /** Whether the key signed it. A line that says to be the key's and is not makes the whole note worthless. */
    public boolean signedBy(VerifierKey key) {
        var own = signatures.stream().filter(key::names).toList();
        return !own.isEmpty() && own.stream().allMatch(line -> key.verifies(text, line));
    }
}
