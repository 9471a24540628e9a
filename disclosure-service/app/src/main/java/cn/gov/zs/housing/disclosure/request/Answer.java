package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import java.time.LocalDate;

/**
 * The written answer (答复).
 *
 * @param outcome which of those of art. 36
 * @param ground why something is kept back, or where it is found; empty only when everything is given
 * @param text what the applicant reads: the information, or where and how she gets it
 * @param by who answered
 * @param on the day it was given
 */
public record Answer(Outcome outcome, String ground, String text, Officer by, LocalDate on) {
    /** Without the words. */
    @Override
    public String toString() {
        return "answer " + outcome + " of " + on;
    }
}
