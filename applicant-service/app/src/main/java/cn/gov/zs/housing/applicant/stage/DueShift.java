package cn.gov.zs.housing.applicant.stage;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A last day that another version of the calendar moved while the case stood still.
 *
 * @param from the day before
 * @param to the day since
 * @param calendar the version that moved it
 * @param at when
 */
public record DueShift(Stage stage, LocalDate from, LocalDate to, String calendar, Instant at) {}
