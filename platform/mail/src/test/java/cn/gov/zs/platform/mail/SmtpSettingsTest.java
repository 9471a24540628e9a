package cn.gov.zs.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.platform.mail.SmtpSettings.Security;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SmtpSettingsTest {
    @Test
    void without_a_host_there_is_no_e_mail_and_with_one_the_connection_is_protected() {
        var none = bound(Map.of());
        assertThat(none.present()).isFalse();
        assertThat(none.security()).isEqualTo(Security.STARTTLS);
        assertThat(none.port()).isEqualTo(587);
        assertThat(none.connect()).isEqualTo(Duration.ofSeconds(3));
        assertThat(none.answer()).isEqualTo(Duration.ofSeconds(10));
        assertThat(bound(Map.of("host", "mail.zs.gov.cn", "from", "a@zs.gov.cn"))
                        .present())
                .isTrue();
    }

    @Test
    void what_is_missing_beside_the_host_stops_the_start_with_its_name() {
        refused(Map.of("host", "mail.zs.gov.cn"), "SMTP_FROM");
        refused(Map.of("host", "mail.zs.gov.cn", "from", "nobody"), "SMTP_FROM");
        refused(Map.of("host", "mail.zs.gov.cn", "from", "a@zs.gov.cn", "user", "u"), "SMTP_PASSWORD");
        refused(
                Map.of(
                        "host",
                        "mail.zs.gov.cn",
                        "from",
                        "a@zs.gov.cn",
                        "user",
                        "u",
                        "password",
                        "p",
                        "security",
                        "NONE"),
                "SMTP_SECURITY");
        refused(Map.of("port", "70000"), "port");
    }

    @Test
    void it_prints_neither_user_nor_password() {
        assertThat(bound(Map.of("host", "mail.zs.gov.cn", "from", "a@zs.gov.cn", "user", "office", "password", "pass1"))
                        .toString())
                .doesNotContain("office", "pass1");
    }

    private static void refused(Map<String, String> settings, String named) {
        assertThatThrownBy(() -> bound(settings)).rootCause().hasMessageContaining(named);
    }

    private static SmtpSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("", SmtpSettings.class);
    }
}
