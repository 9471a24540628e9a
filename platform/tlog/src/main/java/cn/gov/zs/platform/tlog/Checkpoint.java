package cn.gov.zs.platform.tlog;

import java.util.regex.Pattern;

/**
 * The head of a log (tlog-checkpoint).
 *
 * @param origin names the log
 * @param size how many entries it has
 * @param root over all of them
 */
public record Checkpoint(String origin, long size, Hash root) {
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final int LINES = 3;

    /** Reads the text of a checkpoint; lines behind the third are allowed and say nothing here. */
    public static Checkpoint parse(String text) {
        var lines = text.split("\n", -1);
        if (lines.length < LINES + 1 || !text.endsWith("\n")) {
            throw new MalformedException("A checkpoint has three lines.");
        }
        for (int i = 0; i < lines.length - 1; i++) {
            if (lines[i].isEmpty()) {
                throw new MalformedException("A checkpoint has no empty line.");
            }
        }
        return new Checkpoint(lines[0], size(lines[1]), Hash.ofBase64(lines[2]));
    }

    static long size(String text) {
        if (!SIZE.matcher(text).matches()) {
            throw new MalformedException("A size is a whole number without leading zeros.");
        }
        return Long.parseLong(text);
    }

    /** What is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }
}
