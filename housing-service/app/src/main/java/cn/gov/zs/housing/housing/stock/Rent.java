package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.housing.housing.money.Yuan;
import java.time.LocalDate;

/**
 * A rent that was set (租金标准).
 *
 * @param from first day of force, in Shanghai
 * @param perMonth for the whole home
 * @param act who set it, when and why
 */
public record Rent(LocalDate from, Yuan perMonth, Act act) {}
