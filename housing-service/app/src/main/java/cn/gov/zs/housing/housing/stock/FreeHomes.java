package cn.gov.zs.housing.housing.stock;

/**
 * How many homes of one kind are free (可推出).
 *
 * @param estate the estate
 * @param rooms bedrooms
 * @param count how many, from 1
 */
public record FreeHomes(String estate, int rooms, long count) {}
