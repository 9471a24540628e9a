package cn.gov.zs.housing.applicant.message.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.message.Channel.Outcome;
import cn.gov.zs.housing.applicant.message.Letter;
import cn.gov.zs.housing.applicant.message.http.ChannelSettings;
import cn.gov.zs.housing.applicant.message.http.GuardedChannel;
import cn.gov.zs.platform.mail.SmtpSettings;
import cn.gov.zs.platform.mail.SmtpSettings.Security;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@Tag("zone-free")
@ExtendWith(OutputCaptureExtension.class)
class SmtpChannelIT {
    private static final String STORE_PASSWORD = "only-for-tests";
    private static final Letter LETTER =
            new Letter("5f0c1d5e-3b7a-4a63-9a31-8d1f0c2b7e11", "meihua@example.cn", "【中山市住房保障】有新消息", "您好：\n\n请登录。");

    @Test
    void a_letter_arrives_with_its_words_and_a_message_id_that_a_repeat_has_too() throws Exception {
        var server = greenMail("smtp");
        try {
            var channel = new SmtpChannel(settings(server.getSmtp().getPort(), Security.NONE, ""));

            assertThat(channel.hand(LETTER))
                    .isInstanceOfSatisfying(
                            Outcome.Taken.class,
                            taken -> assertThat(taken.answer()).startsWith("250"));
            assertThat(channel.hand(LETTER)).isInstanceOf(Outcome.Taken.class);

            var received = server.getReceivedMessages();
            assertThat(received).hasSize(2).allSatisfy(mail -> {
                assertThat(mail.getHeader("Message-ID"))
                        .containsExactly("<5f0c1d5e-3b7a-4a63-9a31-8d1f0c2b7e11@housing.zs.gov.cn>");
                assertThat(mail.getSubject()).isEqualTo(LETTER.subject());
                assertThat(mail.getContent().toString().replace("\r", "").strip())
                        .isEqualTo(LETTER.text());
                assertThat(mail.getAllRecipients()).hasSize(1);
                assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            });
        } finally {
            server.stop();
        }
    }

    @Test
    void over_tls_it_logs_in_and_trusts_only_a_certificate_that_is_vouched_for_and_names_the_server(@TempDir Path keys)
            throws Exception {
        var store = keyStore(keys.resolve("mail.p12"), "san=ip:127.0.0.1");
        var trusted = trusting(store);
        System.setProperty("greenmail.tls.keystore.file", store.toString());
        System.setProperty("greenmail.tls.keystore.password", STORE_PASSWORD);
        var server = greenMail("smtps");
        try {
            server.setUser("office", "secret");
            int port = server.getSmtps().getPort();

            assertThat(new SmtpChannel(settings(port, Security.TLS, "office")).hand(LETTER))
                    .as("nobody vouches for it")
                    .isInstanceOf(Outcome.NotNow.class);
            assertThat(new SmtpChannel(settings("localhost", port, Security.TLS, "office"), trusted).hand(LETTER))
                    .as("it names another server")
                    .isInstanceOf(Outcome.NotNow.class);
            assertThat(server.getReceivedMessages()).isEmpty();

            assertThat(new SmtpChannel(settings("127.0.0.1", port, Security.TLS, "office"), trusted).hand(LETTER))
                    .isInstanceOf(Outcome.Taken.class);
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
            System.clearProperty("greenmail.tls.keystore.file");
            System.clearProperty("greenmail.tls.keystore.password");
        }
    }

    @Test
    void a_server_that_cannot_starttls_gets_no_letter_and_no_password(CapturedOutput log) {
        try (var server = new ScriptedMailServer(Map.of())) {
            assertThat(new SmtpChannel(settings(server.port(), Security.STARTTLS, "office")).hand(LETTER))
                    .isInstanceOf(Outcome.NotNow.class);
        }
        assertThat(log.getAll()).doesNotContain("secret", "meihua");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RCPT|550 5.1.1 no such user|refused",
                "RCPT|450 4.2.1 try later|later",
                "CONTENT|554 5.7.1 not wanted|refused",
                "CONTENT|451 4.3.0 try later|later",
                "MAIL|550 5.7.1 sender not known|later",
                "GREETING|554 not you|later",
                "GREETING|HANG-UP|later",
                "DATA|HANG-UP|later",
                "GREETING|SILENCE|later",
                "CONTENT|SILENCE|later",
                "CONTENT|%$&|later",
                "QUIT|HANG-UP|taken",
                "QUIT|SILENCE|taken"
            })
    void whatever_a_server_does_the_letter_is_taken_refused_or_tried_later(String on, String answer, String fate) {
        try (var server = new ScriptedMailServer(Map.of(on, answer))) {
            var outcome = new SmtpChannel(settings(server.port(), Security.NONE, "")).hand(LETTER);

            assertThat(outcome)
                    .isInstanceOf(
                            switch (fate) {
                                case "taken" -> Outcome.Taken.class;
                                case "refused" -> Outcome.Refused.class;
                                default -> Outcome.NotNow.class;
                            });
            if (outcome instanceof Outcome.Taken(var words)) {
                assertThat(words).isEqualTo("250 2.0.0 queued as 4711");
            }
            if (outcome instanceof Outcome.Refused(var words)) {
                assertThat(words).contains(answer.substring(0, 9));
            }
        }
    }

    @Test
    void a_dead_server_is_left_in_peace_after_some_failures_and_a_slow_one_is_given_up() {
        try (var server = new ScriptedMailServer(Map.of("GREETING", ScriptedMailServer.SILENCE))) {
            var guarded = new GuardedChannel(
                    new SmtpChannel(settings(server.port(), Security.NONE, "")),
                    new ChannelSettings(
                            "http://127.0.0.1",
                            Duration.ofSeconds(1),
                            Duration.ofMinutes(1),
                            2,
                            Duration.ofMillis(100),
                            3,
                            50,
                            Duration.ofMinutes(5)));
            for (int time = 0; time < 3; time++) {
                assertThat(guarded.hand(LETTER)).isEqualTo(new Outcome.NotNow("timed out"));
            }
            int asked = server.connections();
            assertThat(guarded.hand(LETTER)).isEqualTo(new Outcome.NotTried());
            assertThat(server.connections()).isEqualTo(asked);
            guarded.close();
        }
    }

    @Test
    void without_a_server_it_is_tried_later() {
        int port;
        try (var server = new ScriptedMailServer(Map.of())) {
            port = server.port();
        }
        assertThat(new SmtpChannel(settings(port, Security.NONE, "")).hand(LETTER))
                .isInstanceOf(Outcome.NotNow.class);
    }

    private static Path keyStore(Path file, String names) throws Exception {
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "mail",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=mail",
                        "-ext",
                        names,
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        STORE_PASSWORD)
                .redirectErrorStream(true)
                .start();
        assertThat(made.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(made.exitValue()).isZero();
        return file;
    }

    private static SSLSocketFactory trusting(Path store) throws Exception {
        var own = KeyStore.getInstance(store.toFile(), STORE_PASSWORD.toCharArray());
        var certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("mail", own.getCertificate("mail"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(certificates);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context.getSocketFactory();
    }

    private static GreenMail greenMail(String protocol) {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol).dynamicPort());
        server.start();
        return server;
    }

    private static SmtpSettings settings(int port, Security security, String user) {
        return settings("127.0.0.1", port, security, user);
    }

    private static SmtpSettings settings(String host, int port, Security security, String user) {
        return new SmtpSettings(
                host,
                port,
                security,
                user,
                user.isEmpty() ? "" : "secret",
                "notice@housing.zs.gov.cn",
                Duration.ofSeconds(2),
                Duration.ofMillis(300));
    }
}
