package cn.gov.zs.platform.local.keys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.tlog.SignatureType;
import cn.gov.zs.platform.tlog.SignerKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogKeyFileTest {

    @TempDir
    private Path directory;

    @Test
    void is_made_once_and_only_its_owner_can_read_it() throws IOException {
        Path file = LogKeyFile.of(Map.of(), directory.resolve("secret"), "demo.example/log");
        String key = Files.readString(file);

        assertThat(SignerKey.parse(key.strip()).verifier().name()).isEqualTo("demo.example/log");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(LogKeyFile.of(Map.of(), directory.resolve("secret"), "demo.example/log"))
                .hasContent(key);
    }

    @Test
    void a_file_of_ones_own_is_used_as_it_is() throws IOException {
        Path own = directory.resolve("own");
        assertThat(LogKeyFile.of(Map.of(LogKeyFile.VARIABLE, own.toString()), directory, "demo.example/log"))
                .isEqualTo(own.toAbsolutePath());
    }

    @Test
    void the_sm2_key_has_a_name_and_a_file_of_its_own() throws IOException {
        Path file = LogKeyFile.ofSm2(Map.of(), directory, "demo.example/log");
        SignerKey key = SignerKey.parse(Files.readString(file).strip());

        assertThat(key.verifier().name()).isEqualTo("demo.example/log/sm2");
        assertThat(key.verifier().type()).isEqualTo(SignatureType.SM2);
        assertThat(file).isNotEqualTo(LogKeyFile.of(Map.of(), directory, "demo.example/log"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
