package cn.gov.zs.housing.disclosure.catalogue;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A due date that another version of the calendar moved.
 *
 * @param from the day before
 * @param to the day since
 * @param calendar the version that moved it
 * @param at when
 */
public record DueMove(LocalDate from, LocalDate to, String calendar, Instant at) {}
