package cn.gov.zs.housing.allocation.rules.freeze;

/**
 * One category waiting for one pool. The quotas of all pools, in the plan's order, are the queues, numbered from 0.
 *
 * @param number from 0
 * @param pool the pool
 * @param quota the category with its homes and reserves
 * @param category how it is ordered
 */
public record Queue(int number, Pool pool, Quota quota, PlannedCategory category) {}
