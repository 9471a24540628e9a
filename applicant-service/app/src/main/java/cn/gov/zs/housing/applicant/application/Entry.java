package cn.gov.zs.housing.applicant.application;

/**
 * Who put a declaration in, and how. Who did may not review it (four eyes), be it the household or a clerk.
 *
 * @param channel how
 * @param subject Keycloak subject of who typed it
 * @param name the clerk's name as staff see it; empty for a household that applied online
 */
public record Entry(Channel channel, String subject, String name) {
    /** How a declaration came in. What follows is the same for all: same receipt, position and rights. */
    public enum Channel {
        /** By the household itself, or by who holds its mandate. */
        ONLINE,
        /** On paper at the window of a village or township, typed by its clerk. */
        WINDOW,
        /** On paper, from a workbook. */
        IMPORT
    }

    /** By the household itself. */
    public static Entry online(String subject) {
        return new Entry(Channel.ONLINE, subject, "");
    }

    /** By a clerk at the window. */
    public static Entry atWindow(String subject, String name) {
        return new Entry(Channel.WINDOW, subject, name);
    }

    /** By a clerk from a workbook. */
    public static Entry imported(String subject, String name) {
        return new Entry(Channel.IMPORT, subject, name);
    }
}
