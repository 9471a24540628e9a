package cn.gov.zs.housing.disclosure.objection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.ObjectionKeys;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.platform.crypto.BlindIndex;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReceiptTest {
    private static final BlindIndex INDEX = new ObjectionKeys().index();
    private static final NoticeId NOTICE = new NoticeId("n-1");
    private static final UUID FORM = UUID.fromString("7c2f4b0e-5d1a-4c55-9f0e-2f6f0c1f8a11");

    @Test
    void the_same_form_gives_the_same_receipt_and_another_gives_another() {
        var receipt = Receipt.of(FORM, NOTICE, INDEX);

        assertThat(Receipt.of(FORM, NOTICE, INDEX)).isEqualTo(receipt);
        assertThat(Receipt.of(FORM, new NoticeId("n-2"), INDEX)).isNotEqualTo(receipt);
        assertThat(receipt.key()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(receipt).hasToString("receipt of " + receipt.number());
    }

    @Test
    void a_thousand_forms_give_a_thousand_numbers_and_keys() {
        var seen = new HashSet<String>();
        for (var i = 0; i < 1_000; i++) {
            var receipt = Receipt.of(new UUID(7, i), NOTICE, INDEX);
            seen.add(receipt.number().text());
            seen.add(receipt.key());
        }
        assertThat(seen).hasSize(2_000);
    }

    @Test
    void a_key_is_known_again_however_it_is_typed_and_only_with_its_number() {
        var receipt = Receipt.of(FORM, NOTICE, INDEX);
        var verifier = Receipt.verifier(receipt.number(), receipt.key(), INDEX);
        var loose = " " + receipt.key().toLowerCase(java.util.Locale.ROOT).replace("-", " ");

        assertThat(Receipt.verifier(receipt.number(), loose, INDEX)).isEqualTo(verifier);
        var other = Receipt.of(new UUID(1, 1), NOTICE, INDEX);
        assertThat(Receipt.verifier(other.number(), receipt.key(), INDEX)).isNotEqualTo(verifier);
        assertThat(verifier).doesNotContain(receipt.key().replace("-", ""));
    }
}
