package cn.gov.zs.platform.local.keys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.crypto.KeyFile;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.crypto.KeyRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldKeyFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path directory;

    @Test
    void is_made_once_and_only_its_owner_can_read_it() throws IOException {
        FieldKeyFile file = FieldKeyFile.of(Map.of(), directory.resolve("secret"), TODAY);
        KeyRing ring = read(file);

        assertThat(ring.ids()).hasSize(1);
        assertThat(ring.active().text()).startsWith("20261123-");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(read(FieldKeyFile.of(Map.of(), directory.resolve("secret"), TODAY.plusDays(1))))
                .isEqualTo(ring);
    }

    @Test
    void a_rotated_file_holds_the_old_keys_until_they_are_dropped() throws IOException {
        FieldKeyFile file = FieldKeyFile.of(Map.of(), directory, TODAY);
        KeyRing before = read(file);

        String added = file.rotate(TODAY);
        KeyRing during = read(file);
        assertThat(during.active()).isEqualTo(new KeyId(added)).isNotEqualTo(before.active());
        assertThat(during.find(before.active())).isEqualTo(before.find(before.active()));
        assertThat(during.indexKey()).isEqualTo(before.indexKey());

        assertThat(file.dropOld()).containsExactly(before.active().text());
        assertThat(read(file)).isEqualTo(during.without(before.active()));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(directory).isDirectoryNotContaining("glob:**.next");
    }

    @Test
    void a_file_of_ones_own_is_used_where_it_is() throws IOException {
        Path own = directory.resolve("own");
        assertThat(FieldKeyFile.of(Map.of(FieldKeyFile.VARIABLE, own.toString()), directory, TODAY)
                        .path())
                .isEqualTo(own);
        assertThat(own).doesNotExist();
    }

    @Test
    void each_service_has_keys_of_its_own() throws IOException {
        KeyRing applicant = read(FieldKeyFile.of(Map.of(), directory, TODAY));
        KeyRing disclosure = read(FieldKeyFile.ofDisclosure(Map.of(), directory, TODAY));
        KeyRing housing = read(FieldKeyFile.ofHousing(Map.of(), directory, TODAY));

        assertThat(housing.indexKey()).isNotEqualTo(applicant.indexKey()).isNotEqualTo(disclosure.indexKey());
        Path own = directory.resolve("own");
        assertThat(FieldKeyFile.ofHousing(Map.of(FieldKeyFile.OF_HOUSING, own.toString()), directory, TODAY)
                        .path())
                .isEqualTo(own);
    }

    private static KeyRing read(FieldKeyFile file) throws IOException {
        return KeyFile.read(Files.readString(file.path()));
    }
}
