package cn.gov.zs.housing.disclosure.mask;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the least favourable reader of a notice knows without having read any: that applicants are of an age, and where identity numbers
 * of this city begin. The less she has to guess the fewer numbers remain, so whoever counts for her never counts too many.
 *
 * @param bornFrom first day on which an applicant can be born
 * @param bornTo last day
 * @param places first six digits that come into question where they are hidden
 */
public record Reader(LocalDate bornFrom, LocalDate bornTo, Set<String> places) {
    /** Keeps its own copy. */
    public Reader {
        places = Set.copyOf(places);
    }
}
