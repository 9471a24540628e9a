package cn.gov.zs.platform.local.process;

import java.util.List;

/** What the processes of a platform are tuned for. */
public enum Tuning {
    /** Up in seconds and small: for the demo, tests and a developer's day. Compiled code stays simple. */
    QUICK_START(List.of("-XX:TieredStopAtLevel=1", "-Xmx192m", "-XX:ReservedCodeCacheSize=64m")),

    /** Fully compiled, with room: for throughput benchmarks. */
    THROUGHPUT(List.of("-Xmx384m", "-XX:ReservedCodeCacheSize=128m"));

    private final List<String> words;

    Tuning(List<String> words) {
        this.words = words;
    }

    /** Its options of the Java command; what is given after them wins. */
    public List<String> words() {
        return words;
    }
}
