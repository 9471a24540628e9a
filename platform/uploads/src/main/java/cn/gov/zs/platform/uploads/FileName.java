package cn.gov.zs.platform.uploads;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the sender calls a file (文件名), made harmless: no path, no control or direction characters, none that a page or a shell
 * reads as more than a letter; 1 to 100 characters. It is shown and offered for saving; it never names anything of ours.
 *
 * <p>It prints its length only: people write names and numbers into it.
 */
public record FileName(String text) {
    /** Longest name, in UTF-16 units. */
    public static final int MAX = 100;

    private static final String NAMELESS = "document";
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern HARMFUL = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}<>:\"'`|?*&;$%#=\\\\/]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");

    /** @throws IllegalArgumentException if it is not harmless, or of another length */
    public FileName {
        if (text.isBlank()
                || text.length() > MAX
                || text.startsWith(".")
                || HARMFUL.matcher(text).find()) {
            throw new IllegalArgumentException("not a harmless file name");
        }
    }

    /** The harmless name made of what was sent; {@code document} when nothing of it is left. */
    public static FileName of(String sent) {
        var last = PATH.matcher(sent).replaceFirst("");
        var clean = BLANKS.matcher(HARMFUL.matcher(last).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        while (clean.startsWith(".") || clean.startsWith(" ")) {
            clean = clean.substring(1);
        }
        return new FileName(clean.isEmpty() ? NAMELESS : shortened(clean));
    }

    /** Too long: the beginning and the ending stay. */
    private static String shortened(String clean) {
        if (clean.length() <= MAX) {
            return clean;
        }
        var ending = EXTENSION.matcher(clean);
        var kept = ending.find() ? ending.group() : "";
        return begun(clean, MAX - kept.length()) + kept;
    }

    /** Its beginning, without half of a pair. */
    private static String begun(String clean, int room) {
        var end = Math.min(room, clean.length());
        var whole = Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end;
        return clean.substring(0, whole).strip();
    }

    /** Its ending in small letters without the dot; empty when it has none, or one of digits only, such as a date's. */
    public Optional<String> extension() {
        var ending = EXTENSION.matcher(text);
        return ending.find() && ending.group(1).chars().anyMatch(Character::isLetter)
                ? Optional.of(ending.group(1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** The same with an ending that fits, where it has none. */
    public FileName endingAs(MediaType type) {
        return extension().isPresent() ? this : new FileName(begun(text, MAX - 5) + "." + type.extension());
    }

    @Override
    public String toString() {
        return "file name of " + text.length() + " characters";
    }
}
