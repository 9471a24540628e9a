package cn.gov.zs.housing.housing.construction;

import java.time.Instant;

/**
 * Who did something, and when.
 *
 * @param by the officer's subject in the token, never a name
 */
public record Signed(String by, Instant at) {}
