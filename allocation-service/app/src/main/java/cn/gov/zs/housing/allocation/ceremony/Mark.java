package cn.gov.zs.housing.allocation.ceremony;

import java.time.Instant;

/**
 * That an officer took a step.
 *
 * @param by the officer
 * @param at when
 */
public record Mark(String by, Instant at) {}
