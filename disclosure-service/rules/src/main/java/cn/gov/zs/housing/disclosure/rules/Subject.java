package cn.gov.zs.housing.disclosure.rules;

/**
 * Who or what is assessed.
 *
 * @param code of the township, the unit or the item; empty for the whole office
 */
public record Subject(Level level, String code) implements Comparable<Subject> {
    /** All of it together. */
    public static final Subject WHOLE = new Subject(Level.WHOLE, "");

    /** What a subject is. The names are wire names. */
    public enum Level {
        /** 全市. */
        WHOLE,
        /** 镇街. */
        TOWNSHIP,
        /** 公开主体. */
        UNIT,
        /** 目录事项. */
        ITEM
    }

    @Override
    public int compareTo(Subject other) {
        int byLevel = level.compareTo(other.level);
        return byLevel != 0 ? byLevel : code.compareTo(other.code);
    }
}
