package cn.gov.zs.housing.housing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.housing.contract.HomesOfferedV1.OfferedHome;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample was frozen when the event first went out: it is never edited, a changed meaning is a v2 beside it. */
class HomesOfferedV1Test {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final HomesOfferedV1 EVENT = new HomesOfferedV1(
            "8f6f3a7c-52f6-4a41-9c2e-0c8f2f6a1b11",
            LocalDate.parse("2026-11-23"),
            List.of(
                    new OfferedHome(
                            "1d0a2d9e-7a4d-4f0e-8f53-64b4c2b0f001",
                            "祈安苑",
                            "3栋",
                            "501",
                            2,
                            new BigDecimal("58.37"),
                            "中山市南区街道祈安苑3栋501房"),
                    new OfferedHome(
                            "1d0a2d9e-7a4d-4f0e-8f53-64b4c2b0f002",
                            "祈安苑",
                            "3栋",
                            "502",
                            1,
                            new BigDecimal("41.05"),
                            "中山市南区街道祈安苑3栋502房")));

    @Test
    void reads_the_frozen_sample() throws IOException {
        assertThat(JSON.readValue(sample(), HomesOfferedV1.class)).isEqualTo(EVENT);
    }

    @Test
    void writes_the_frozen_sample() throws IOException {
        JsonNode written = JSON.readTree(JSON.writeValueAsString(EVENT));
        assertThat(written).isEqualTo(JSON.readTree(sample()));
    }

    @Test
    void keeps_its_wire_name_and_topic() {
        assertThat(HomesOfferedV1.TYPE).isEqualTo("housing.homes-offered.v1");
        assertThat(HomesOfferedV1.TOPIC).isEqualTo("housing.events");
    }

    @Test
    void keeps_its_own_list_of_homes() {
        var homes = new ArrayList<>(EVENT.homes());
        var event = new HomesOfferedV1(EVENT.offerId(), EVENT.offeredOn(), homes);
        homes.clear();
        assertThat(event).isEqualTo(EVENT);
    }

    private static byte[] sample() throws IOException {
        try (var stream = Objects.requireNonNull(
                HomesOfferedV1Test.class.getResourceAsStream("/samples/" + HomesOfferedV1.TYPE + ".json"))) {
            return stream.readAllBytes();
        }
    }
}
