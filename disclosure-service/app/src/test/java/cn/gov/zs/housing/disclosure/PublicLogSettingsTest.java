package cn.gov.zs.housing.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.disclosure.publiclog.LogKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicLogSettingsTest {

    @TempDir
    private Path directory;

    @Test
    void the_key_comes_from_a_file() throws IOException {
        var file = directory.resolve("log-key");
        Files.writeString(file, LogKeys.LOG.secretText() + "\n");
        var settings = new PublicLogSettings(file.toString(), "", null);
        assertThat(settings.signer().verifier()).isEqualTo(LogKeys.LOG.verifier());
        assertThat(settings.verifiers()).isEmpty();
    }

    @Test
    void a_missing_or_wrong_key_stops_the_start_with_its_name_and_is_never_printed() {
        var secret = LogKeys.LOG.secretText();
        for (var wrong : List.of(
                new PublicLogSettings(null, null, null),
                new PublicLogSettings(" ", " ", null),
                new PublicLogSettings(directory.resolve("absent").toString(), null, null),
                new PublicLogSettings(null, secret.substring(0, secret.length() - 4), null),
                new PublicLogSettings(null, LogKeys.WITNESS.secretText(), null))) {
            assertThatThrownBy(wrong::signer)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("PUBLIC_LOG_KEY_FILE")
                    .hasMessageNotContaining(secret.substring(secret.length() - 20));
        }
        assertThat(new PublicLogSettings(null, secret, null)).asString().doesNotContain(secret);
    }

    @Test
    void witnesses_are_named_by_their_verifier_keys() {
        var witness = LogKeys.WITNESS.verifier();
        assertThat(new PublicLogSettings(null, null, List.of("", witness.text())).verifiers())
                .containsExactly(witness);
        var logsOwn =
                new PublicLogSettings(null, null, List.of(LogKeys.LOG.verifier().text()));
        assertThatThrownBy(logsOwn::verifiers).hasMessageContaining("PUBLIC_LOG_WITNESSES");
        var nonsense = new PublicLogSettings(null, null, List.of("nonsense"));
        assertThatThrownBy(nonsense::verifiers).hasMessageContaining("PUBLIC_LOG_WITNESSES");
    }
}
