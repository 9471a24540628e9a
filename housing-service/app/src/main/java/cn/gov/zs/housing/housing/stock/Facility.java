package cn.gov.zs.housing.housing.stock;

import java.util.Optional;
import java.util.stream.Stream;

/** What a home is fitted with (配套设施). No list of law stands behind it: it holds what offers of public rental homes name. */
public enum Facility {
    /** 自来水. */
    WATER("自来水"),
    /** 电. */
    ELECTRICITY("供电"),
    /** 管道燃气. */
    GAS("管道燃气"),
    /** 宽带. */
    BROADBAND("宽带"),
    /** 厨房. */
    KITCHEN("厨房"),
    /** 卫生间. */
    BATHROOM("卫生间"),
    /** 阳台. */
    BALCONY("阳台"),
    /** 热水器. */
    WATER_HEATER("热水器"),
    /** 空调. */
    AIR_CONDITIONER("空调"),
    /** 床. */
    BED("床"),
    /** 衣柜. */
    WARDROBE("衣柜");

    private final String word;

    Facility(String word) {
        this.word = word;
    }

    /** As the workbook writes it. */
    public String word() {
        return word;
    }

    /** The one that is written so. */
    public static Optional<Facility> of(String word) {
        return Stream.of(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
