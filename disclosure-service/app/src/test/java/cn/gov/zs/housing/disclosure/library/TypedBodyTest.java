package cn.gov.zs.housing.disclosure.library;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.shipped.ShippedText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("zone-free")
class TypedBodyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Map<String, String> sound() {
        return new HashMap<>(Map.of(
                "title", "办法",
                "number", "中府[2026]1号",
                "issuer", "市政府",
                "madeOn", "2026-11-20",
                "words", "第一条 正文"));
    }

    private static TypedBody.Answer read(Map<String, String> fields) {
        return TypedBody.read(TextKind.POLICY, fields, TODAY, _ -> Optional.empty(), List.of());
    }

    @Test
    void a_policy_is_read_with_its_number_written_one_way() {
        var policy = (TextBody.Policy) ((TypedBody.Answer.Sound) read(sound())).body();
        assertThat(policy.number()).hasValue(new DocumentNumber("中府〔2026〕1号"));
        assertThat(policy.inForceFrom()).isEqualTo("2026-11-20");
    }

    @ParameterizedTest
    @CsvSource({
        "title, '', REQUIRED",
        "number, '', REQUIRED",
        "number, 第1, MALFORMED",
        "issuer, ' ', REQUIRED",
        "madeOn, 2026-02-30, MALFORMED",
        "madeOn, 2026-11-24, DAY_AHEAD",
        "inForceFrom, 2026-11-19, DAY_BEFORE",
        "expiresOn, 2026-11-19, DAY_BEFORE",
        "repeals, 中府〔2000〕1号, UNKNOWN",
        "words, '', REQUIRED",
        "words, 申请人 442000198001010017, HOLDS_ID_NUMBER",
        "title, 申请人４４２０００１９８００１０１００１７, HOLDS_ID_NUMBER",
        "title, 甲\u202e乙, BAD_CHARACTERS",
        "words, 甲\u0007乙, BAD_CHARACTERS"
    })
    void names_the_field_and_what_is_wrong_with_it(String field, String typed, TextFlaw.Fault fault) {
        var fields = sound();
        fields.put(field, typed);
        var answer = read(fields);
        assertThat(answer).isInstanceOf(TypedBody.Answer.Flawed.class);
        assertThat(((TypedBody.Answer.Flawed) answer).flaws())
                .extracting(TextFlaw::field, TextFlaw::fault)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, fault));
    }

    @Test
    void finds_all_flaws_at_once() {
        var answer = (TypedBody.Answer.Flawed) read(Map.of());
        assertThat(answer.flaws())
                .extracting(TextFlaw::field)
                .containsExactlyInAnyOrder("title", "number", "issuer", "madeOn", "words");
    }

    @Test
    void a_text_longer_than_a_form_may_be_is_refused() {
        var fields = sound();
        fields.put("words", "字".repeat(TypedBody.LONGEST_TEXT + 1));
        assertThat(((TypedBody.Answer.Flawed) read(fields)).flaws())
                .containsExactly(new TextFlaw("words", TextFlaw.Fault.TOO_LONG, TypedBody.LONGEST_TEXT));
    }

    @Test
    void chapters_and_articles_are_read_from_the_words() {
        assertThat(Passage.of("通知\n\n第一章 总则\n第一条　为了规范。\n第十条之一 补充。\n第一条件不是条文"))
                .extracting(Passage::form, Passage::mark, Passage::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Passage.Form.PARAGRAPH, "", "通知"),
                        org.assertj.core.groups.Tuple.tuple(Passage.Form.HEADING, "", "第一章 总则"),
                        org.assertj.core.groups.Tuple.tuple(Passage.Form.ARTICLE, "第一条", "为了规范。"),
                        org.assertj.core.groups.Tuple.tuple(Passage.Form.ARTICLE, "第十条之一", "补充。"),
                        org.assertj.core.groups.Tuple.tuple(Passage.Form.PARAGRAPH, "", "第一条件不是条文"));
    }

    @Test
    void every_sample_can_be_read_and_says_that_it_is_one() {
        var samples = SampleLibrary.read(ShippedText.of(SampleLibrary.FILE));
        assertThat(samples).extracting(SampleLibrary.Sample::kind).contains(TextKind.values());
        for (var sample : samples) {
            var answer = TypedBody.read(
                    sample.kind(),
                    sample.fields(),
                    TODAY.plusDays(2),
                    number -> Optional.of(LibrarySamples.published(
                            number.text(), LibrarySamples.policy(number.text(), LocalDate.of(2000, 1, 1)))),
                    List.of());
            assertThat(answer).as(sample.name()).isInstanceOf(TypedBody.Answer.Sound.class);
            assertThat(((TypedBody.Answer.Sound) answer).body().head().label())
                    .as(sample.name())
                    .contains("示例");
        }
    }
}
