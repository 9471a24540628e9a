package cn.gov.zs.platform.workdays;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One day of a deadline's working.
 *
 * @param date the day
 * @param verdict what it is
 * @param pause why it is not counted although it may be a working day
 * @param number the how-manieth working day it is; empty when it is not counted
 */
public record CountedDay(LocalDate date, DayVerdict verdict, Optional<Pause> pause, Optional<Integer> number) {}
