package cn.gov.zs.housing.housing.photo;

import static cn.gov.zs.platform.testkit.FileSamples.joined;
import static cn.gov.zs.platform.testkit.FileSamples.jpeg;
import static cn.gov.zs.platform.testkit.FileSamples.pdf;
import static cn.gov.zs.platform.testkit.FileSamples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.platform.uploads.ContentFault;
import cn.gov.zs.platform.uploads.MediaType;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of photographs does. */
abstract class PhotosContract {
    private static final Instant AT = Instant.parse("2026-11-30T02:00:00Z");

    abstract Photos photos();

    /** One that came and did not arrive: its process died. */
    abstract PhotoId leftOver(PhotoOwner owner);

    private final PhotoOwner owner =
            new PhotoOwner(PhotoOwner.Kind.HOME, UUID.randomUUID().toString());

    @Test
    void keeps_a_picture_without_what_stands_behind_it() throws IOException {
        var id = id();
        var answer = put(id, joined(jpeg(700_000), text("taken at home of Li")));

        assertThat(answer).isInstanceOf(PhotoAnswer.Kept.class);
        var photo = photos().find(id).orElseThrow();
        assertThat(photo.type()).isEqualTo(MediaType.JPEG);
        assertThat(photo.caption()).isEqualTo("3栋南立面");
        try (var content = photos().open(id)) {
            assertThat(new String(content.readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .hasSize(photo.size())
                    .doesNotContain("home of Li");
        }
        assertThat(photos().list(owner)).containsExactly(photo);
    }

    @Test
    void a_form_sent_twice_keeps_one() throws Exception {
        var id = id();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(IntStream.range(0, 8)
                    .<Callable<PhotoAnswer>>mapToObj(_ -> () -> put(id, jpeg(9)))
                    .toList());
            assertThat(answers)
                    .extracting(answer -> answer.get().getClass().getSimpleName())
                    .containsOnlyOnce("Kept")
                    .contains("FormReplayed");
        }
        assertThat(photos().list(owner)).hasSize(1);
        try (var content = photos().open(id)) {
            assertThat(content.readAllBytes()).isNotEmpty();
        }
    }

    @Test
    void an_owner_has_twenty_at_most() {
        for (int i = 0; i < PhotoAlbum.MOST; i++) {
            assertThat(put(id(), jpeg(9, i))).isInstanceOf(PhotoAnswer.Kept.class);
        }
        var last = id();
        assertThat(put(last, jpeg(9))).isEqualTo(new PhotoAnswer.Full(PhotoAlbum.MOST));
        assertThat(photos().find(last)).isEmpty();

        photos().remove(photos().list(owner).getFirst().id(), "officer", AT);
        assertThat(put(last, jpeg(9))).as("the same form once there is room").isInstanceOf(PhotoAnswer.Kept.class);
    }

    @Test
    void what_is_no_picture_is_refused() {
        assertThat(put(id(), pdf(""))).isEqualTo(new PhotoAnswer.Unfit(ContentFault.UNKNOWN_FORMAT));
        assertThat(put(id(), text("<svg/>"))).isEqualTo(new PhotoAnswer.Unfit(ContentFault.MARKUP));
        assertThat(photos().list(owner)).isEmpty();
    }

    @Test
    void what_was_removed_is_gone_with_its_content() {
        var id = id();
        put(id, jpeg(9));
        assertThat(photos().remove(id, "officer", AT)).isTrue();
        assertThat(photos().remove(id, "officer", AT)).isFalse();
        assertThat(photos().find(id)).isEmpty();
        assertThat(photos().list(owner)).isEmpty();
        assertThatThrownBy(() -> photos().open(id).readAllBytes()).isInstanceOf(RuntimeException.class);
        assertThat(put(id, jpeg(9))).as("its form is spent").isEqualTo(new PhotoAnswer.FormReplayed(id));
        assertThat(photos().remove(id(), "officer", AT)).isFalse();
    }

    @Test
    void a_left_over_is_unseen_and_swept_when_it_is_old() {
        var id = leftOver(owner);
        put(id(), jpeg(9));
        assertThat(photos().find(id)).isEmpty();
        assertThat(photos().list(owner)).hasSize(1);
        photos().sweep(Instant.now().minus(Duration.ofHours(1)));
        assertThat(put(id, jpeg(9))).as("not old yet").isEqualTo(new PhotoAnswer.FormReplayed(id));
        photos().sweep(Instant.now().plusSeconds(1));
        assertThat(put(id, jpeg(9))).isInstanceOf(PhotoAnswer.Kept.class);
        assertThat(photos().list(owner)).hasSize(2);
    }

    private PhotoAnswer put(PhotoId id, byte[] content) {
        return new PhotoAlbum(photos()).put(new PhotoAlbum.Sent(id, owner, "3栋南立面", "IMG_1", content), "officer", AT);
    }

    private static PhotoId id() {
        return new PhotoId(UUID.randomUUID().toString());
    }
}
