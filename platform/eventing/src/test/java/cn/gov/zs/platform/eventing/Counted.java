package cn.gov.zs.platform.eventing;

/** The event of the tests. */
public record Counted(String name, int count) {

    public static final String TYPE = "counter.counted.v1";

    public static Outgoing event(String name, int count) {
        return Outgoing.of(TYPE, new Counted(name, count));
    }
}
