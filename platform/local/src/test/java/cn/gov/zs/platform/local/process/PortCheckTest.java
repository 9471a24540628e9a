package cn.gov.zs.platform.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortCheckTest {

    @Test
    void names_a_taken_port_and_the_process_that_has_it() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> PortCheck.allFree(List.of(taken.getLocalPort())))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " is taken by process "
                            + ProcessHandle.current().pid() + " (");
        }
    }

    @Test
    void passes_when_nobody_listens() throws IOException {
        int port;
        try (ServerSocket was = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = was.getLocalPort();
        }
        assertThatCode(() -> PortCheck.allFree(List.of(port))).doesNotThrowAnyException();
    }

    @Test
    void reads_who_listens_but_not_who_is_merely_connected() {
        String table = """
                  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
                   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 4711 1
                   1: 0100007F:1F90 0100007F:C350 01 00000000:00000000 00:00000000 00000000  1000        0 4712 1
                   2: 0100007F:1F91 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 4713 1
                """;
        assertThat(PortOwner.inodes(table, 8080)).containsExactly("socket:[4711]");
    }
}
