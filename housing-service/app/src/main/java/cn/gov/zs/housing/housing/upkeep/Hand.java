package cn.gov.zs.housing.housing.upkeep;

import java.time.Instant;

/**
 * Who did something, and when.
 *
 * @param by subject of the account
 */
public record Hand(String by, Instant at) {}
