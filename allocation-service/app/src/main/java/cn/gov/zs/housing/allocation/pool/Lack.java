package cn.gov.zs.housing.allocation.pool;

import java.util.Optional;

/**
 * A wish that could not be met.
 *
 * @param estate the estate asked for; empty when any would have done
 * @param rooms bedrooms
 * @param wanted how many were asked for
 * @param free how many could be had
 */
public record Lack(Optional<String> estate, int rooms, int wanted, int free) {}
