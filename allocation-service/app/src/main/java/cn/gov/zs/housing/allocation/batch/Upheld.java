package cn.gov.zs.housing.allocation.batch;

import java.time.Instant;

/**
 * An objection to a result that the committee upheld.
 *
 * @param objection its number
 * @param deliberationId where the decision is published
 * @param outcome what follows
 * @param reason 处理意见, as published
 * @param at when it was decided
 */
public record Upheld(String objection, String deliberationId, UpheldOutcome outcome, String reason, Instant at) {}
