package cn.gov.zs.housing.gateway.published;

import static cn.gov.zs.housing.gateway.published.KeptSamples.SECURITY;
import static cn.gov.zs.housing.gateway.published.KeptSamples.kept;
import static cn.gov.zs.housing.gateway.published.KeptSamples.standing;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("zone-free")
class ShelfFilesTest {

    @TempDir
    private Path directory;

    @Test
    void an_item_is_read_as_it_was_written_in_its_newest_version() {
        var files = new ShelfFiles(directory.resolve("new"));
        var newer = kept(standing("1").card(), "newer");
        files.write(standing("1"));
        files.write(newer);

        var read = files.read(SECURITY);

        assertThat(read).hasSize(1);
        assertThat(read.getFirst().card()).isEqualTo(newer.card());
        assertThat(read.getFirst().confirmedAt()).isEqualTo(newer.confirmedAt());
        assertThat(read.getFirst().forms())
                .extracting(Form::digest)
                .isEqualTo(newer.forms().stream().map(Form::digest).toList());
        assertThat(read.getFirst().size()).isEqualTo(newer.size());
    }

    @Test
    void a_file_that_is_not_whole_is_removed_and_never_shown() throws IOException {
        var files = new ShelfFiles(directory);
        files.write(standing("1"));
        var file = listed().getFirst();
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        Files.write(directory.resolve("short.item"), new byte[] {1, 2, 3});
        Files.write(directory.resolve("killed.item.half"), bytes);

        assertThat(files.read(SECURITY)).isEmpty();
        assertThat(listed()).isEmpty();
    }

    @Test
    void what_is_removed_leaves_the_disk() throws IOException {
        var files = new ShelfFiles(directory);
        files.write(standing("1"));
        files.write(standing("2"));

        files.remove("notices/1");

        assertThat(files.read(SECURITY)).extracting(kept -> kept.card().key()).containsExactly("notices/2");
        assertThat(listed()).hasSize(1);
    }

    @Test
    void without_a_directory_nothing_is_kept() {
        var files = new ShelfFiles((Path) null);

        files.write(standing("1"));

        assertThat(files.read(SECURITY)).isEmpty();
    }

    private List<Path> listed() throws IOException {
        try (var all = Files.list(directory)) {
            return all.toList();
        }
    }
}
