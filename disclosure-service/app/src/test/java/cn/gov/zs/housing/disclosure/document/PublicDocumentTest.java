package cn.gov.zs.housing.disclosure.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gov.zs.housing.disclosure.LawText;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("zone-free")
class PublicDocumentTest {
    @ParameterizedTest
    @EnumSource
    void quotes_the_work_plan_verbatim_under_its_own_heading(Basis basis) {
        assertThat(LawText.section(basis.ref())).contains(basis.quote());
    }

    @ParameterizedTest
    @EnumSource
    void is_named_by_its_kind_and_what_it_belongs_to(DocumentKind kind) {
        assertThat(DocumentId.of(kind, "x")).isEqualTo(DocumentId.of(kind, "x")).isNotEqualTo(DocumentId.of(kind, "y"));
        assertThat(Basis.of(kind).ref()).matches("二（.*|三（[二三]）");
    }

    @Test
    void refuses_a_score_sheet_whose_text_is_not_that_of_its_digest() {
        var sheet = DocumentSamples.scoreSheet();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicDocument(
                        sheet.reference(), "sha256:" + "0".repeat(64), sheet.publishedAt(), sheet.body()))
                .withMessageContaining(sheet.reference());
    }
}
