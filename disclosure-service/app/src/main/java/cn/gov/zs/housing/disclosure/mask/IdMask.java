package cn.gov.zs.housing.disclosure.mask;

import java.util.regex.Pattern;

/**
 * An identity number as a reader knows it: eighteen places, each a digit (the last may be X) or a star. Any mask fits, also those that
 * were used elsewhere: the guard counts what they give away together.
 *
 * @param text such as {@code 442000************}
 */
public record IdMask(String text) {
    private static final Pattern FORM = Pattern.compile("[0-9*]{17}[0-9X*]");

    /** Nothing is shown. */
    public static final IdMask HIDDEN = new IdMask("*".repeat(18));

    static final int PLACES = 18;

    private static final char STAR = '*';

    /** @throws IllegalArgumentException for anything else; what was given is not repeated */
    public IdMask {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("A mask has eighteen places, digits or stars.");
        }
    }

    /** Whether the place, from 0, can be read. */
    public boolean shows(int place) {
        return text.charAt(place) != STAR;
    }

    /** How many places can be read. */
    public int shown() {
        return (int) text.chars().filter(each -> each != STAR).count();
    }

    /** Which places can be read: a 1 for each that can, a 0 for each that cannot. Says nothing of the number. */
    public String style() {
        return text.replaceAll("[0-9X]", "1").replace(STAR, '0');
    }

    /** Whether the two cannot be masks of one number. */
    public boolean contradicts(IdMask other) {
        for (int place = 0; place < PLACES; place++) {
            if (shows(place) && other.shows(place) && text.charAt(place) != other.text.charAt(place)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this one shows no place that the other hides. */
    public boolean within(IdMask other) {
        for (int place = 0; place < PLACES; place++) {
            if (shows(place) && !other.shows(place)) {
                return false;
            }
        }
        return true;
    }

    /**
     * What a reader of both knows.
     *
     * @throws IllegalArgumentException when the two contradict each other
     */
    public IdMask spliced(IdMask other) {
        if (contradicts(other)) {
            throw new IllegalArgumentException("These are masks of two numbers.");
        }
        var both = new StringBuilder(text);
        for (int place = 0; place < PLACES; place++) {
            if (other.shows(place)) {
                both.setCharAt(place, other.text.charAt(place));
            }
        }
        return new IdMask(both.toString());
    }

    /** Its style only: a mask may show more than anybody should read in a log. */
    @Override
    public String toString() {
        return "IdMask[" + style() + "]";
    }
}
