package cn.gov.zs.housing.disclosure.board;

import java.time.Instant;

/**
 * It hung there.
 *
 * @param takenOffAt until when, as the clerk says
 * @param removal who recorded that
 */
public record TakenOff(Head head, Instant takenOffAt, StaffAct removal) implements Posting {}
