package cn.gov.zs.housing.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("zone-free")
class ClientAddressTest {

    private static final ClientAddress ALONE = new ClientAddress(List.of());
    private static final ClientAddress BEHIND = new ClientAddress(List.of("10.0.0.0/8", " 192.168.1.1 ", ""));

    private static InetSocketAddress from(String address) {
        return new InetSocketAddress(InetAddress.ofLiteral(address), 50000);
    }

    @Test
    void believes_no_header_unless_a_proxy_was_configured() {
        assertThat(ALONE.of(from("10.1.2.3"), List.of("203.0.113.9"))).isEqualTo("10.1.2.3");
    }

    @Test
    void believes_a_configured_proxy() {
        assertThat(BEHIND.of(from("10.1.2.3"), List.of("203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(BEHIND.of(from("192.168.1.1"), List.of("2001:db8::7"))).isEqualTo("2001:db8:0:0:0:0:0:7");
    }

    @Test
    void believes_nobody_else() {
        assertThat(BEHIND.of(from("203.0.113.1"), List.of("198.51.100.1"))).isEqualTo("203.0.113.1");
    }

    @Test
    void stops_at_the_first_address_no_proxy_of_ours_wrote() {
        assertThat(BEHIND.of(from("10.1.2.3"), List.of("1.1.1.1, 203.0.113.9, 10.9.9.9")))
                .isEqualTo("203.0.113.9");
        assertThat(BEHIND.of(from("10.1.2.3"), List.of("1.1.1.1", "203.0.113.9")))
                .isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.cn", "unknown", "", "203.0.113.9:80", "<script>"})
    void does_not_look_names_up(String nonsense) {
        assertThat(BEHIND.of(from("10.1.2.3"), List.of(nonsense))).isEqualTo("10.1.2.3");
    }

    @Test
    void has_a_word_for_a_connection_that_is_gone() {
        assertThat(ALONE.of(null, List.of())).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "10.0.0.0/8, ::1, false",
        "192.168.16.0/20, 192.168.31.255, true",
        "192.168.16.0/20, 192.168.32.0, false",
        "2001:db8::/32, 2001:db8:1::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "0.0.0.0/0, 8.8.8.8, true",
        "127.0.0.1, 127.0.0.2, false",
    })
    void tells_whether_a_network_holds_an_address(String network, String address, boolean inside) {
        assertThat(Network.parse(network).contains(InetAddress.ofLiteral(address)))
                .isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/-1", "host/8", "10.0.0.0/x"})
    void refuses_a_network_that_is_none(String text) {
        assertThatThrownBy(() -> Network.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 203.0.113.9",
        "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
        "2001:db8:1:2::9, 20010db800010002/64",
        "unknown, unknown",
    })
    void counts_a_households_whole_network_as_one(String address, String bucket) {
        assertThat(RateLimit.whose(address)).isEqualTo(bucket);
    }
}
