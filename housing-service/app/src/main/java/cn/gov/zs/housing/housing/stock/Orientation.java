package cn.gov.zs.housing.housing.stock;

import java.util.Optional;
import java.util.stream.Stream;

/** Where the windows of a home look (朝向). */
public enum Orientation {
    /** 东. */
    EAST("东"),
    /** 南. */
    SOUTH("南"),
    /** 西. */
    WEST("西"),
    /** 北. */
    NORTH("北"),
    /** 东南. */
    SOUTH_EAST("东南"),
    /** 东北. */
    NORTH_EAST("东北"),
    /** 西南. */
    SOUTH_WEST("西南"),
    /** 西北. */
    NORTH_WEST("西北"),
    /** 南北: windows on both sides. */
    NORTH_AND_SOUTH("南北"),
    /** 东西: windows on both sides. */
    EAST_AND_WEST("东西");

    private final String word;

    Orientation(String word) {
        this.word = word;
    }

    /** As the workbook writes it. */
    public String word() {
        return word;
    }

    /** The one that is written so. */
    public static Optional<Orientation> of(String word) {
        return Stream.of(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
