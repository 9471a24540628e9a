package cn.gov.zs.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF, the validator of the archives, finds nothing against PDF/A-2b (ISO 19005-2). */
class PdfConformanceTest {
    private static final Instant AT = Instant.parse("2026-11-23T01:02:03.004Z");

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static List<String> faults(byte[] file) throws Exception {
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFA_2_B);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static byte[] paper(String... paragraphs) {
        return paper(Optional.empty(), paragraphs);
    }

    private static byte[] paper(Optional<Paper.Seal> seal, String... paragraphs) {
        return PdfFile.of(new Paper(
                "初审公示 · 小榄镇 <&>",
                "中山市住房和城乡建设局",
                List.of(paragraphs),
                Optional.of(new Paper.Code("扫码核对", List.of("##.", ".#.", "#.#"))),
                seal,
                "初审公示 sha256:0123",
                AT));
    }

    @Test
    void a_paper_of_one_page_conforms() throws Exception {
        assertThat(faults(paper("张*  440106**************", "English beside it, “quoted” — and 㐂 beyond the face.")))
                .isEmpty();
    }

    @Test
    void a_paper_of_many_pages_conforms() throws Exception {
        var paragraphs = Collections.nCopies(500, "公示期二十日，自公布之日起。").toArray(String[]::new);
        assertThat(faults(paper(paragraphs))).isEmpty();
    }

    @Test
    void a_letter_with_a_seal_conforms() throws Exception {
        assertThat(faults(paper(Optional.of(new Paper.Seal("中山市住房保障办公室", "示例印章")), "答复如下。")))
                .isEmpty();
    }

    /** The validator is awake: it misses what an archive needs. */
    @Test
    void one_without_its_colours_told_is_found() throws Exception {
        try (var document = Loader.loadPDF(paper("一"));
                var out = new java.io.ByteArrayOutputStream()) {
            document.getDocumentCatalog().setOutputIntents(List.of());
            document.save(out);
            assertThat(faults(out.toByteArray())).isNotEmpty();
        }
    }
}
