package cn.gov.zs.housing.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import reactor.netty.ReactorNetty;

@Tag("zone-free")
class ThreadsTest {

    private final String before = System.getProperty(ReactorNetty.IO_WORKER_COUNT, "");

    @BeforeEach
    void nobodyHasSaid() {
        System.clearProperty(ReactorNetty.IO_WORKER_COUNT);
    }

    @AfterEach
    void asItWas() {
        if (before.isEmpty()) {
            System.clearProperty(ReactorNetty.IO_WORKER_COUNT);
        } else {
            System.setProperty(ReactorNetty.IO_WORKER_COUNT, before);
        }
    }

    @Test
    void are_one_for_each_processor_and_two_at_the_least() {
        Threads.asManyAsProcessors();

        assertThat(Integer.getInteger(ReactorNetty.IO_WORKER_COUNT))
                .isEqualTo(Math.max(2, Runtime.getRuntime().availableProcessors()));
    }

    @Test
    void are_as_many_as_an_operator_says() {
        System.setProperty(ReactorNetty.IO_WORKER_COUNT, "7");

        Threads.asManyAsProcessors();

        assertThat(Integer.getInteger(ReactorNetty.IO_WORKER_COUNT)).isEqualTo(7);
    }
}
