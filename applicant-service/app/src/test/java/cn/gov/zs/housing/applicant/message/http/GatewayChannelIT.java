package cn.gov.zs.housing.applicant.message.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.message.Channel.Outcome;
import cn.gov.zs.housing.applicant.message.ChannelKind;
import cn.gov.zs.housing.applicant.message.Letter;
import cn.gov.zs.housing.applicant.message.http.GatewaySettings.Gateway;
import cn.gov.zs.housing.simulator.Simulator;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("zone-free")
class GatewayChannelIT {
    private static final Letter LETTER = new Letter("m-1", "13800001234", "", "有新消息，\"请\"登录");

    private Simulator city;

    @BeforeEach
    void start() throws IOException {
        city = Simulator.start(0, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        city.close();
    }

    @Test
    void both_gateways_take_a_letter_and_a_repeat_is_known_by_its_id() {
        assertThat(channel(ChannelKind.SMS).hand(LETTER))
                .isInstanceOfSatisfying(
                        Outcome.Taken.class, taken -> assertThat(taken.answer()).startsWith("SIM-"));
        assertThat(channel(ChannelKind.SMS).hand(LETTER))
                .isEqualTo(channel(ChannelKind.SMS).hand(LETTER));
        assertThat(channel(ChannelKind.WECHAT).hand(LETTER)).isInstanceOf(Outcome.Taken.class);

        assertThat(city.letters("sms")).contains("有新消息", "\"times\":3").doesNotContain("1380000");
        assertThat(city.letters("wechat")).contains("\"times\":1");
    }

    @ParameterizedTest
    @CsvSource({"fail, later", "drop, later", "garbage, later", "refuse, refused"})
    void what_a_gateway_refuses_is_refused_and_everything_else_is_tried_later(String behaviour, String fate) {
        city.rule("{\"department\":\"sms\",\"behaviour\":\"%s\"}".formatted(behaviour));

        assertThat(channel(ChannelKind.SMS).hand(LETTER))
                .isInstanceOf(fate.equals("refused") ? Outcome.Refused.class : Outcome.NotNow.class);
        assertThat(channel(ChannelKind.WECHAT).hand(LETTER))
                .as("the other gateway")
                .isInstanceOf(Outcome.Taken.class);
    }

    @Test
    void a_slow_one_is_given_up_and_one_that_is_not_there_tried_later() {
        city.rule("{\"department\":\"sms\",\"behaviour\":\"delay\",\"millis\":60000}");
        assertThat(channel(ChannelKind.SMS).hand(LETTER)).isInstanceOf(Outcome.NotNow.class);
        city.close();
        assertThat(channel(ChannelKind.SMS).hand(LETTER)).isInstanceOf(Outcome.NotNow.class);
    }

    private GatewayChannel channel(ChannelKind kind) {
        var path = kind == ChannelKind.SMS ? "/v1/sms/messages" : "/v1/wechat/messages";
        return new GatewayChannel(kind, new Gateway(city.url() + path, "token"), Duration.ofMillis(500));
    }
}
