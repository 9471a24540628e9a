package cn.gov.zs.housing.allocation.rules.draw;

import java.math.BigDecimal;

/**
 * What the draw needs to know of a household.
 *
 * @param number its number in the frozen batch, from 1
 * @param score its score
 */
public record Entrant(int number, BigDecimal score) {}
