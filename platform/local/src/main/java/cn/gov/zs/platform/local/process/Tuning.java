package cn.gov.zs.platform.local.process;

import java.util.List;

/** What the processes of a platform are tuned for. */
public enum Tuning {
    /** Up in seconds and small: for the demo, tests and a developer's day. Compiled code stays simple. */
    QUICK_START(List.of("-XX:TieredStopAtLevel=1", "-Xmx192m", "-XX:ReservedCodeCacheSize=64m"), "-Xmx192m", "200ms"),

    /** Fully compiled, with room: for throughput benchmarks. */
    THROUGHPUT(List.of("-Xmx384m", "-XX:ReservedCodeCacheSize=128m"), "-Xmx2g", "10s");

    private final List<String> words;
    private final String databaseHeap;
    private final String warmUp;

    Tuning(List<String> words, String databaseHeap, String warmUp) {
        this.words = words;
        this.databaseHeap = databaseHeap;
        this.warmUp = warmUp;
    }

    /** The database's heap, as an option of the Java command: its stand-in keeps every index in memory. */
    public String databaseHeap() {
        return databaseHeap;
    }

    /** How long at most the gateway answers itself before its port opens: as long as its compiler has something to learn. */
    public String warmUp() {
        return warmUp;
    }

    /** Its options of the Java command; what is given after them wins. */
    public List<String> words() {
        return words;
    }
}
