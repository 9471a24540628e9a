package cn.gov.zs.housing.applicant.stage;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A stage was late, and somebody was told (超期上报).
 *
 * @param dueOn the day it should have been done by
 * @param level 1 for the first who is told, 2 for the second
 * @param to the duty that was told
 * @param at when
 */
public record Escalation(Stage stage, LocalDate dueOn, int level, Duty to, Instant at) {}
