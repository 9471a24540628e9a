package cn.gov.zs.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.platform.mail.SmtpSettings.Security;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every letter has; how servers refuse and hang is tested where letters of households go out. */
@Tag("zone-free")
class MailServerIT {
    @Test
    void a_letter_carries_its_headers_and_the_same_message_id_each_time() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
        try {
            var office = new MailServer(new SmtpSettings(
                    "127.0.0.1",
                    server.getSmtp().getPort(),
                    Security.NONE,
                    "",
                    "",
                    "office@zs.gov.cn",
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(3)));
            var mail = new Mail(
                    "letter-1",
                    "reader@example.cn",
                    "有新公示",
                    "正文",
                    Map.of("List-Unsubscribe", "<https://example.cn/u>"));
            assertThat(office.hand(mail)).isInstanceOf(MailOutcome.Taken.class);
            assertThat(office.hand(mail)).isInstanceOf(MailOutcome.Taken.class);
            assertThat(server.getReceivedMessages()).hasSize(2).allSatisfy(received -> {
                assertThat(received.getHeader("Message-ID")).containsExactly("<letter-1@zs.gov.cn>");
                assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<https://example.cn/u>");
                assertThat(received.getSubject()).isEqualTo("有新公示");
            });
        } finally {
            server.stop();
        }
    }

    @Test
    void a_header_cannot_begin_another_and_no_address_is_printed() {
        assertThatThrownBy(() -> new Mail("1", "a@b.cn", "s", "t", Map.of("X-A", "1\r\nBcc: all@example.cn")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Mail("1", "reader@example.cn", "s", "t", Map.of()).toString())
                .doesNotContain("reader");
        assertThat(new MailAddress("Reader@Example.cn").toString()).isEqualTo("*@Example.cn");
        assertThat(new MailAddress("Reader@Example.cn").normalised()).isEqualTo("reader@example.cn");
        assertThat(MailAddress.read("a@b.cn\nBcc: c@d.cn")).isEmpty();
    }
}
