package cn.gov.zs.housing.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.disclosure.publiclog.LogKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicLogSettingsTest {

    @TempDir
    private Path directory;

    @Test
    void the_key_comes_from_a_file() throws IOException {
        var file = directory.resolve("log-key");
        Files.writeString(file, LogKeys.LOG.secretText() + "\n");
        var settings = own(file.toString(), "");
        assertThat(settings.signer().verifier()).isEqualTo(LogKeys.LOG.verifier());
        assertThat(settings.verifiers()).isEmpty();
    }

    @Test
    void a_missing_or_wrong_key_stops_the_start_with_its_name_and_is_never_printed() {
        var secret = LogKeys.LOG.secretText();
        for (var wrong : List.of(
                own(null, null),
                own(" ", " "),
                own(directory.resolve("absent").toString(), null),
                own(null, secret.substring(0, secret.length() - 4)),
                own(null, LogKeys.WITNESS.secretText()))) {
            assertThatThrownBy(wrong::signer)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("PUBLIC_LOG_KEY_FILE")
                    .hasMessageNotContaining(secret.substring(secret.length() - 20));
        }
        assertThat(own(null, secret)).asString().doesNotContain(secret);
    }

    @Test
    void witnesses_are_named_by_their_verifier_keys() {
        var witness = LogKeys.WITNESS.verifier();
        assertThat(witnessedBy(List.of("", witness.text())).verifiers()).containsExactly(witness);
        var logsOwn = witnessedBy(List.of(LogKeys.LOG.verifier().text()));
        assertThatThrownBy(logsOwn::verifiers).hasMessageContaining("PUBLIC_LOG_WITNESSES");
        var nonsense = witnessedBy(List.of("nonsense"));
        assertThatThrownBy(nonsense::verifiers).hasMessageContaining("PUBLIC_LOG_WITNESSES");
    }

    @Test
    void an_sm2_key_may_stand_beside_it_and_a_wrong_one_stops_the_start() throws IOException {
        var file = directory.resolve("sm2-key");
        Files.writeString(file, LogKeys.SM2.secretText() + "\n");
        assertThat(own("", "").beside()).isEmpty();
        assertThat(sm2(file.toString(), null).beside().getFirst().verifier()).isEqualTo(LogKeys.SM2.verifier());
        var secret = LogKeys.SM2.secretText();
        for (var wrong : List.of(
                sm2(directory.resolve("absent").toString(), null),
                sm2(null, secret.substring(0, secret.length() - 4)),
                sm2(null, LogKeys.LOG.secretText()))) {
            assertThatThrownBy(wrong::beside)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("PUBLIC_LOG_SM2_KEY_FILE")
                    .hasMessageNotContaining(secret.substring(secret.length() - 20));
        }
        assertThat(sm2(null, secret)).asString().doesNotContain(secret);
    }

    private static PublicLogSettings own(@Nullable String file, @Nullable String key) {
        return new PublicLogSettings(file, key, null, null, null);
    }

    private static PublicLogSettings sm2(@Nullable String file, @Nullable String key) {
        return new PublicLogSettings(null, null, file, key, null);
    }

    private static PublicLogSettings witnessedBy(List<String> witnesses) {
        return new PublicLogSettings(null, null, null, null, witnesses);
    }
}
