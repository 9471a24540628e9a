package cn.gov.zs.housing.disclosure.mask;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Counts the identity numbers (GB 11643) that fit a mask, exactly: place, date of birth, sequence number, and the check digit that follows
 * from them. The check digit is a sum modulo 11, so each part is counted by what it adds to the sum, and the parts are then put together;
 * nothing is enumerated but days and sequence numbers.
 */
public final class CandidateCount {
    /** Of the first seventeen places. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String CHECKS = "10X98765432";
    private static final int MODULUS = 11;
    private static final int PLACE_DIGITS = 6;
    private static final int SEQUENCE_FROM = 14;
    private static final int SEQUENCES = 1_000;
    private static final int CHECK = 17;

    private CandidateCount() {}

    /** How many numbers remain to a reader of this. */
    public static Candidates of(IdMask known, Reader reader) {
        var rest = put(places(known, reader.places()), sequences(known));
        var whole = known.shows(CHECK) ? -1L : total(rest);
        long stranger = 0;
        long neighbour = Long.MAX_VALUE;
        for (var day = reader.bornFrom(); !day.isAfter(reader.bornTo()); day = day.plusDays(1)) {
            int sum = day(known, day);
            if (sum >= 0) {
                long onDay = whole >= 0
                        ? whole
                        : rest[Math.floorMod(CHECKS.indexOf(known.text().charAt(CHECK)) - sum, MODULUS)];
                stranger += onDay;
                neighbour = onDay > 0 ? Math.min(neighbour, onDay) : neighbour;
            }
        }
        return stranger == 0 ? Candidates.NONE : new Candidates(stranger, neighbour);
    }

    /** The check digit of the first seventeen places. */
    public static char check(String first17) {
        int sum = 0;
        for (int place = 0; place < CHECK; place++) {
            sum += (first17.charAt(place) - '0') * WEIGHTS[place];
        }
        return CHECKS.charAt(sum % MODULUS);
    }

    /** By remainder, the places that fit. One that can be read in full is there, known to this city or not. */
    private static long[] places(IdMask known, Collection<String> listed) {
        var shown = known.text().substring(0, PLACE_DIGITS);
        var counts = new long[MODULUS];
        for (var place : shown.indexOf('*') < 0 ? List.of(shown) : listed) {
            int sum = fit(known, 0, place);
            if (sum >= 0) {
                counts[sum]++;
            }
        }
        return counts;
    }

    private static long[] sequences(IdMask known) {
        var counts = new long[MODULUS];
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            int sum = fit(known, SEQUENCE_FROM, String.format("%03d", sequence));
            if (sum >= 0) {
                counts[sum]++;
            }
        }
        return counts;
    }

    private static int day(IdMask known, LocalDate day) {
        int number = day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
        int sum = 0;
        for (int place = SEQUENCE_FROM - 1; place >= PLACE_DIGITS; place--) {
            int digit = number % 10;
            number /= 10;
            if (known.shows(place) && known.text().charAt(place) - '0' != digit) {
                return -1;
            }
            sum += digit * WEIGHTS[place];
        }
        return sum % MODULUS;
    }

    /** What these digits add to the sum; -1 when the mask shows others. */
    private static int fit(IdMask known, int from, String digits) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            char digit = digits.charAt(at);
            if (known.shows(from + at) && known.text().charAt(from + at) != digit) {
                return -1;
            }
            sum += (digit - '0') * WEIGHTS[from + at];
        }
        return sum % MODULUS;
    }

    private static long[] put(long[] one, long[] other) {
        var both = new long[MODULUS];
        for (int a = 0; a < MODULUS; a++) {
            for (int b = 0; b < MODULUS; b++) {
                both[(a + b) % MODULUS] += one[a] * other[b];
            }
        }
        return both;
    }

    private static long total(long[] counts) {
        long sum = 0;
        for (long each : counts) {
            sum += each;
        }
        return sum;
    }
}
