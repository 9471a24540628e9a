package cn.gov.zs.housing.gateway;

import reactor.netty.ReactorNetty;

/** How many threads serve connections. */
final class Threads {

    /** One that computes a page of its own must not hold up everybody. */
    private static final int LEAST = 2;

    private Threads() {}

    /**
     * One for each processor, unless an operator says otherwise. Reactor Netty takes four at the least; on two processors they
     * take turns, and a reader whose thread waits for its turn waits several times as long as the others (decision 0347). Said
     * before anything of Reactor Netty is loaded, as it is read once.
     */
    static void asManyAsProcessors() {
        System.getProperties()
                .putIfAbsent(
                        ReactorNetty.IO_WORKER_COUNT,
                        String.valueOf(Math.max(LEAST, Runtime.getRuntime().availableProcessors())));
    }
}
