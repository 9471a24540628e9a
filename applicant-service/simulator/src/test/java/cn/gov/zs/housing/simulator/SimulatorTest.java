package cn.gov.zs.housing.simulator;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatorTest {
    private static final String QUESTION =
            "{\"id\":\"q\",\"persons\":[{\"member\":0,\"name\":\"李美华\",\"idNumber\":\"x\"}],\"subsistence\":true,\"township\":\"442000118\"}";

    private final HttpClient client = HttpClient.newHttpClient();
    private Simulator simulator;

    @BeforeEach
    void start() throws IOException {
        simulator = Simulator.start(0, Clock.fixed(Instant.parse("2026-03-25T02:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void confirms_what_is_claimed_and_finds_nothing_more() throws Exception {
        assertThat(ask("public-security", "a", QUESTION).body()).contains("\"township\":\"442000118\"");
        assertThat(ask("civil-affairs", "b", QUESTION).body()).contains("NO_RECORD", "\"aid\":\"SUBSISTENCE\"");
        assertThat(ask("real-estate", "c", QUESTION).body()).contains("\"homes\":[]");
    }

    @Test
    void gives_the_same_receipt_for_the_same_question() throws Exception {
        var first = ask("vehicles", "a", QUESTION).body();

        assertThat(ask("vehicles", "a", QUESTION).body()).isEqualTo(first);
        assertThat(simulator.timesAsked()).isEqualTo(2);
        assertThat(simulator.questionsAnswered()).isEqualTo(1);
    }

    @Test
    void misbehaves_as_often_as_told_and_then_behaves() throws Exception {
        simulator.rule("{\"department\":\"vehicles\",\"behaviour\":\"fail\",\"times\":1}");

        assertThat(ask("taxation", "t", QUESTION).statusCode())
                .as("another department")
                .isEqualTo(200);
        assertThat(ask("vehicles", "a", QUESTION).statusCode()).isEqualTo(500);
        assertThat(ask("vehicles", "a", QUESTION).statusCode()).isEqualTo(200);
    }

    @Test
    void breaks_connections_answers_nonsense_and_contradicts_on_demand() throws Exception {
        simulator.rule("{\"behaviour\":\"drop\",\"department\":\"taxation\"}");
        simulator.rule("{\"behaviour\":\"garbage\",\"department\":\"housing-fund\"}");
        simulator.rule("{\"behaviour\":\"contradict\",\"name\":\"李美华\"}");

        assertThatIOException().isThrownBy(() -> ask("taxation", "a", QUESTION));
        assertThat(ask("housing-fund", "b", QUESTION).body()).startsWith("<html>");
        assertThat(ask("real-estate", "c", QUESTION).body()).contains("320.50");
        assertThat(ask("real-estate", "d", QUESTION.replace("李美华", "陈小红")).body())
                .contains("\"homes\":[]");
        simulator.clearRules();
        assertThat(ask("taxation", "a", QUESTION).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{\"persons\":[]}",
                "{\"persons\":[1]}",
                "{\"persons\":[{\"name\":\"李\"}]}{",
                "{\"persons\":\"\\u12\"}"
            })
    void refuses_what_is_no_question(String body) throws Exception {
        assertThat(ask("vehicles", "a", body).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"behaviour\":\"dance\"}",
                "{\"behaviour\":\"fail\",\"department\":\"moon\"}",
                "{\"behaviour\":\"fail\",\"times\":-1}",
                "{\"behaviour\":\"delay\",\"millis\":\"long\"}"
            })
    void refuses_what_is_no_rule(String body) throws Exception {
        assertThat(post("/rules", "", body).statusCode()).isEqualTo(400);
        assertThat(ask("vehicles", "a", QUESTION).statusCode()).isEqualTo(200);
    }

    @Test
    void takes_rules_over_http() throws Exception {
        assertThat(post("/rules", "", "{\"behaviour\":\"fail\",\"seconds\":60}").statusCode())
                .isEqualTo(201);
        assertThat(ask("vehicles", "a", QUESTION).statusCode()).isEqualTo(500);
    }

    @Test
    void takes_letters_of_both_gateways_once_per_key_and_keeps_four_digits_of_a_number() throws Exception {
        var letter = "{\"id\":\"m\",\"to\":\"13800001234\",\"text\":\"有新消息\"}";

        var first = post("/v1/sms/messages", "m", letter);
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(post("/v1/sms/messages", "m", letter).body())
                .as("the same receipt")
                .isEqualTo(first.body());
        assertThat(simulator.letters("sms"))
                .contains("\"to\":\"*1234\"", "有新消息", "\"times\":2")
                .doesNotContain("1380000");
        assertThat(simulator.letters("wechat")).isEqualTo("[]");
        assertThat(post("/v1/wechat/messages", "m", "{\"to\":\"12\",\"text\":\"x\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void its_mail_server_takes_letters_and_shows_them_in_their_own_words() throws Exception {
        mail("Subject: =?UTF-8?B?5pyJ5paw5YWs56S6?=", "Content-Transfer-Encoding: base64", "", "5oKo5aW9");
        mail(
                "Subject: =?UTF-8?Q?a_=E6=9C=89?=\r\n =?UTF-8?Q?b?=",
                "Content-Transfer-Encoding: quoted-printable",
                "",
                "=E6=82=A8 a=",
                "b",
                "..c");
        assertThat(simulator.mail())
                .contains("有新公示", "您好", "a 有b", "您 ab", "\\u000a.c", "*@example.cn")
                .doesNotContain("reader");
    }

    private void mail(String... lines) throws Exception {
        try (var socket = new Socket("127.0.0.1", simulator.mailPort());
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))) {
            in.readLine();
            for (var line : List.of("EHLO a", "MAIL FROM:<a@b.cn>", "RCPT TO:<reader@example.cn>", "DATA")) {
                socket.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
                in.readLine();
            }
            var id = "Message-ID: <" + lines[0].hashCode() + "@b.cn>\r\n";
            socket.getOutputStream().write((id + String.join("\r\n", lines) + "\r\n.\r\n").getBytes(US_ASCII));
            assertThat(in.readLine()).startsWith("250");
        }
    }

    @Test
    void a_gateway_misbehaves_only_when_it_is_named() throws Exception {
        var letter = "{\"id\":\"m\",\"to\":\"13800001234\",\"text\":\"有新消息\"}";
        simulator.rule("{\"behaviour\":\"fail\"}");
        assertThat(post("/v1/sms/messages", "a", letter).statusCode()).isEqualTo(202);

        simulator.rule("{\"department\":\"sms\",\"behaviour\":\"refuse\",\"times\":1}");
        assertThat(post("/v1/sms/messages", "b", letter).statusCode()).isEqualTo(422);
        assertThat(post("/v1/sms/messages", "b", letter).statusCode()).isEqualTo(202);
    }

    private HttpResponse<String> ask(String department, String id, String body) throws Exception {
        return post("/v1/" + department + "/questions", id, body);
    }

    private HttpResponse<String> post(String path, String id, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(simulator.url() + path))
                        .header("Idempotency-Key", id)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
