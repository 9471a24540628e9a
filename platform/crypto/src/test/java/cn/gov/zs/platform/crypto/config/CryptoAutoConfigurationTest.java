package cn.gov.zs.platform.crypto.config;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.crypto.BadKeysException;
import cn.gov.zs.platform.crypto.BlindIndex;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyFile;
import cn.gov.zs.platform.crypto.KeySamples;
import cn.gov.zs.platform.crypto.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@Tag("zone-free")
@ExtendWith(OutputCaptureExtension.class)
class CryptoAutoConfigurationTest {
    private static final Place PLACE = new Place("things", "1", "name");
    private static final String HEX_OF_OLD = "01".repeat(16);

    @TempDir
    private Path directory;

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(CryptoAutoConfiguration.class));

    @Test
    void keys_in_a_file_encrypt_and_a_replaced_file_rotates_without_a_restart(CapturedOutput log) throws IOException {
        var file = Files.writeString(directory.resolve("keys"), KeyFile.write(KeySamples.before()));
        service.withPropertyValues("platform.crypto.key-file=" + file, "platform.crypto.recheck=1h")
                .run(context -> {
                    var cipher = context.getBean(FieldCipher.class);
                    var old = cipher.encrypt(cipher.activeKey(), PLACE, "李美华");
                    Files.writeString(file, KeyFile.write(KeySamples.during()));
                    assertThat(cipher.activeKey()).as("not noticed yet").isEqualTo(KeySamples.OLD);

                    cipher.learnKeys();

                    assertThat(cipher.activeKey()).isEqualTo(KeySamples.NEW);
                    assertThat(cipher.decryptText(PLACE, old)).isEqualTo("李美华");
                    assertThat(context.getBean(BlindIndex.class).entry("a", "b"))
                            .hasSize(43);
                });
        assertThat(log.getAll()).doesNotContain(HEX_OF_OLD).contains("active 2026-11");
    }

    @Test
    void a_changed_file_is_noticed_after_the_pause_that_is_set() throws IOException {
        var file = Files.writeString(directory.resolve("keys"), KeyFile.write(KeySamples.before()));
        var rings = new FileKeyRings(file, Duration.ofNanos(1));

        Files.writeString(file, KeyFile.write(KeySamples.during()));

        assertThat(rings.current()).isEqualTo(KeySamples.during());
    }

    @Test
    void a_replacement_that_is_wrong_changes_nothing(CapturedOutput log) throws IOException {
        var file = Files.writeString(directory.resolve("keys"), KeyFile.write(KeySamples.before()));
        var rings = new FileKeyRings(file, Duration.ofNanos(1));

        Files.writeString(file, "active=2026-11\n");
        assertThat(rings.reread()).isEqualTo(KeySamples.before());
        Files.writeString(file, KeyFile.write(KeySamples.during()).replace("09".repeat(32), "08".repeat(32)));
        assertThat(rings.reread()).isEqualTo(KeySamples.before());
        Files.delete(file);
        assertThat(rings.reread()).isEqualTo(KeySamples.before());

        assertThat(log.getAll())
                .contains("the line index-key is missing", "has another index-key", "cannot be read")
                .doesNotContain(HEX_OF_OLD);
    }

    @Test
    void keys_may_come_as_a_variable() {
        service.withPropertyValues("platform.crypto.keys=" + KeyFile.write(KeySamples.during()))
                .run(context -> {
                    assertThat(context.getBean(FieldCipher.class).activeKey()).isEqualTo(KeySamples.NEW);
                    assertThat(context.getBean(CryptoSettings.class))
                            .hasToString("CryptoSettings[keyFile=, keys=set, recheck=PT2S]");
                });
    }

    @Test
    void missing_keys_stop_the_start_with_the_settings_name() {
        service.run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOf(BadKeysException.class)
                .hasMessageContainingAll("PLATFORM_CRYPTO_KEY_FILE", "PLATFORM_CRYPTO_KEYS", "neither is set"));
        service.withPropertyValues("platform.crypto.key-file=/nowhere/keys")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("PLATFORM_CRYPTO_KEY_FILE (property platform.crypto.key-file) names"));
        service.withPropertyValues("platform.crypto.keys=" + HEX_OF_OLD)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(BadKeysException.class)
                        .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain(HEX_OF_OLD)));
    }

    @Test
    void a_missing_key_is_told_in_two_lines() {
        assertThat(new BadKeysAnalyzer().analyze(new BadKeysException("the line active is missing")))
                .extracting(FailureAnalysis::getDescription, FailureAnalysis::getAction)
                .satisfies(told ->
                        assertThat(told.toString()).contains("the line active is missing", "PLATFORM_CRYPTO_KEY_FILE"));
    }

    @Test
    void a_certified_module_takes_both_ports_and_needs_no_key_file() {
        service.withBean(FieldCipher.class, () -> org.mockito.Mockito.mock(FieldCipher.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(CryptoSettings.class));
    }
}
