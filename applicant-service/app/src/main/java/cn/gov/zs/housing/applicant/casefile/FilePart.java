package cn.gov.zs.housing.applicant.casefile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;

/**
 * One part of a household's file, such as a document it sent in.
 *
 * @param name inside the file, {@code /} between folders; see {@link #safe} for names that people chose
 * @param content written when its turn comes
 */
public record FilePart(String name, Content content) {
    private static final int LONGEST_NAME = 200;
    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N} ._()-]*(/[\\p{L}\\p{N}_][\\p{L}\\p{N} ._()-]*)*");
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N} ._()-]");

    /** What a part holds. */
    @FunctionalInterface
    public interface Content {
        /** Writes it, piece by piece where it is long; does not close the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** @throws IllegalArgumentException if a program that unpacks the file could take the name for a path of its own */
    public FilePart {
        if (name.length() > LONGEST_NAME || !FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("not a part's name");
        }
    }

    /** A name that a person chose, as the name of a part: what is no letter, digit or plain sign becomes {@code _}. */
    public static String safe(String chosen) {
        var plain = UNSAFE.matcher(chosen).replaceAll("_");
        var kept = plain.length() > 100 ? plain.substring(plain.length() - 100) : plain;
        return FORM.matcher(kept).matches() ? kept : "_" + kept;
    }

    /** Not the name: a person may have chosen it. */
    @Override
    public String toString() {
        return "part of a file";
    }
}
