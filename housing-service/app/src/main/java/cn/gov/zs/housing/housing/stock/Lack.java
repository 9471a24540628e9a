package cn.gov.zs.housing.housing.stock;

/**
 * A wish that could not be met.
 *
 * @param wish what was wished for
 * @param free how many could be had, fewer than that
 */
public record Lack(Wish wish, int free) {}
