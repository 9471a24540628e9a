package cn.gov.zs.platform.local.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyFileTest {

    @TempDir
    private Path directory;

    @Test
    void is_made_once_with_two_pairs_and_only_its_owner_can_read_it() throws IOException {
        Path file = SigningKeyFile.of(Map.of(), directory.resolve("secret"));
        String keys = Files.readString(file);

        assertThat(keys.lines().map(line -> line.substring(0, line.indexOf('='))))
                .containsExactly("signing", "signing.public", "tag", "tag.public");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(SigningKeyFile.of(Map.of(), directory.resolve("secret"))).hasContent(keys);
    }

    @Test
    void a_file_of_ones_own_is_used_as_it_is() throws IOException {
        Path own = directory.resolve("own");
        assertThat(SigningKeyFile.of(Map.of(SigningKeyFile.VARIABLE, own.toString()), directory))
                .isEqualTo(own.toAbsolutePath());
    }
}
