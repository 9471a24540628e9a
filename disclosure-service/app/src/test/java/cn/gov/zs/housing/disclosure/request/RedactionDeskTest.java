package cn.gov.zs.housing.disclosure.request;

import static cn.gov.zs.housing.disclosure.request.RequestSamples.OFFICER;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.redaction.Warning;
import cn.gov.zs.platform.testkit.FileSamples;
import cn.gov.zs.platform.uploads.ContentFault;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Documents blackened for an applicant. */
class RedactionDeskTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private final InMemoryReleasedCopies copies = new InMemoryReleasedCopies();
    private final RedactionDesk desk = new RedactionDesk(copies, () -> "a");

    private static BoxText.Read.Boxes boxes(String typed) {
        return (BoxText.Read.Boxes) BoxText.read(typed);
    }

    @Test
    void a_document_with_hidden_layers_is_told_of_them_checked_and_released_with_its_proof() {
        assertThat(desk.take(number(1), "合同.pdf", RedactionSamples.contract(), NOW))
                .isEqualTo(new RedactionDesk.Taken.Kept("a"));
        assertThat(desk.drawn(number(1), "a"))
                .hasValueSatisfying(drawn -> assertThat(drawn.layers()).containsExactly("draft"));
        assertThat(desk.check(number(1), "a", boxes(RedactionSamples.SHORT).boxes()))
                .hasValueSatisfying(warnings ->
                        assertThat(warnings).containsExactly(new Warning(0, Warning.Kind.CUTS, Warning.Side.RIGHT)));
        var copy = ((RedactionDesk.Released.Made) desk.release(
                                number(1), "a", boxes(RedactionSamples.SECRET).boxes(), OFFICER, NOW)
                        .orElseThrow())
                .copy();
        assertThat(copy.warnings()).isZero();
        assertThat(copy.pages())
                .singleElement()
                .satisfies(page -> assertThat(page.before()).isEqualTo(page.after()));
        assertThat(copies.list(number(1))).containsExactly(copy);
        assertThat(desk.release(number(2), "a", boxes(RedactionSamples.SECRET).boxes(), OFFICER, NOW))
                .as("another request has no such document")
                .isEmpty();
    }

    @Test
    void what_cannot_be_taken_or_drawn_is_not_kept() {
        assertThat(desk.take(number(1), "a.docx", FileSamples.hex("504b030414"), NOW))
                .isEqualTo(new RedactionDesk.Taken.Unfit(ContentFault.ARCHIVE));
        assertThat(desk.take(number(1), "a.jpg", FileSamples.jpeg(500), NOW))
                .as("a picture in name only")
                .isEqualTo(new RedactionDesk.Taken.Undrawable());
        assertThat(copies.listOriginals(number(1))).isEmpty();
    }
}
