package cn.gov.zs.platform.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.platform.local.process.CannotStart;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExistingServersTest {

    private final int nobody = FreePorts.base(1);

    @Test
    void one_reachable_server_of_those_named_is_enough() throws IOException {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String both = "127.0.0.1:" + nobody + ",127.0.0.1:" + somebody.getLocalPort();
            assertThatCode(() -> check("KAFKA_BOOTSTRAP_SERVERS", both)).doesNotThrowAnyException();
            assertThatCode(() -> check("MONGODB_URI", "mongodb://user:secret@" + both + "/admin?tls=false"))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void a_server_that_does_not_answer_is_named_with_its_variable_and_without_its_password() {
        assertThatThrownBy(() -> check("MONGODB_URI", "mongodb://user:secret@127.0.0.1:" + nobody + "/?tls=false"))
                .isInstanceOf(CannotStart.class)
                .hasMessage("MONGODB_URI names 127.0.0.1:" + nobody + ", which does not answer");
        assertThatThrownBy(() -> check("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + nobody))
                .hasMessageStartingWith("KAFKA_BOOTSTRAP_SERVERS names 127.0.0.1:");
        assertThatThrownBy(() -> check("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:kafka"))
                .hasMessage("KAFKA_BOOTSTRAP_SERVERS names 127.0.0.1:kafka, which is not host:port");
    }

    @Test
    void a_keycloak_without_the_realm_is_told_of() throws IOException {
        HttpServer keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.createContext("/auth/realms/housing", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        keycloak.start();
        try {
            String address = "http://127.0.0.1:" + keycloak.getAddress().getPort();
            assertThatCode(() -> check("KEYCLOAK_URL", address + "/auth")).doesNotThrowAnyException();
            assertThatThrownBy(() -> check("KEYCLOAK_URL", address)).hasMessageContaining("has no realm housing");
        } finally {
            keycloak.stop(0);
        }
    }

    private static void check(String variable, String value) {
        ExistingServers.named(Map.of(variable, value)).check("housing");
    }
}
