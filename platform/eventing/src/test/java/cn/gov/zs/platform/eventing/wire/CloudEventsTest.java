package cn.gov.zs.platform.eventing.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.platform.eventing.Envelope;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventsTest {

    private static final String EVENT = """
            {"specversion":"1.0","id":"e-1","type":"thing.counted.v1","source":"/thing-service","subject":"a",\
            "time":"2026-03-02T01:02:03Z","sequence":"0000000000000000007","datacontenttype":"application/json",\
            "data":{"name":"李","day":"2026-03-02","area":12.50}}""";

    private final CloudEvents json = new CloudEvents();

    record Counted(String name, LocalDate day, BigDecimal area) {}

    private final Counted body = new Counted("李", LocalDate.parse("2026-03-02"), new BigDecimal("12.50"));

    @Test
    void writes_structured_json_with_days_as_days_and_decimals_as_they_are() {
        var written = json.write(
                "e-1",
                "thing.counted.v1",
                "/thing-service",
                "a",
                Instant.parse("2026-03-02T01:02:03Z"),
                7,
                json.data(body));

        assertThat(new String(written, UTF_8)).isEqualTo(EVENT);
    }

    @Test
    void reads_what_it_wrote() {
        assertThat(json.read(EVENT.getBytes(UTF_8)).as(Counted.class))
                .isEqualTo(new Envelope<>(
                        "e-1",
                        "thing.counted.v1",
                        "/thing-service",
                        "a",
                        Instant.parse("2026-03-02T01:02:03Z"),
                        7,
                        body));
    }

    @Test
    void passes_over_fields_that_a_newer_producer_added() {
        var newer = EVENT.replace("\"data\":{", "\"traceparent\":\"00-1\",\"data\":{\"colour\":\"red\",");

        assertThat(json.read(newer.getBytes(UTF_8)).as(Counted.class).body()).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "\"text\"",
                "{}",
                "{\"specversion\":\"1.0\"}",
                "{\"specversion\":\"1.0\",\"id\":\"1\",\"type\":\"t\",\"source\":\"s\",\"subject\":\"a\",\"time\":\"yesterday\"}"
            })
    void calls_anything_else_unreadable(String message) {
        assertThatThrownBy(() -> json.read(message.getBytes(UTF_8))).isInstanceOf(UnreadableEventException.class);
    }

    @Test
    void never_quotes_a_body_that_does_not_fit() {
        var misfit = EVENT.replace("\"day\":\"2026-03-02\"", "\"day\":\"440102199001011234\"");
        var message = json.read(misfit.getBytes(UTF_8));

        assertThatThrownBy(() -> message.as(Counted.class))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessage("data is not a Counted")
                .hasNoCause();
    }
}
