package cn.gov.zs.housing.disclosure.objection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.objection.StatementCheck.Answer;
import cn.gov.zs.housing.disclosure.objection.StatementCheck.Fault;
import cn.gov.zs.housing.disclosure.objection.StatementCheck.Flaw;
import cn.gov.zs.housing.disclosure.objection.StatementCheck.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementCheckTest {
    private static final String NAME = "陈大文";
    private static final String PHONE = "13800138000";
    private static final String WORDS = "该户在本镇另有一套自建房。";

    @Test
    void takes_a_sound_statement_without_what_surrounds_it() {
        assertThat(StatementCheck.read("  陈大文 ", PHONE + "\n", "\t第一行写在这里\r\n第二行写在这里 "))
                .isEqualTo(new Answer.Sound(new Statement(NAME, PHONE, "第一行写在这里\n第二行写在这里")));
    }

    @Test
    void names_every_flaw_at_once() {
        assertThat(StatementCheck.read("", " ", "短"))
                .isEqualTo(new Answer.Flawed(java.util.List.of(
                        new Flaw(Part.NAME, Fault.REQUIRED),
                        new Flaw(Part.CONTACT, Fault.REQUIRED),
                        new Flaw(Part.WORDS, Fault.TOO_SHORT))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"欧阳娜娜", "买买提·吐尔逊", "O'Neil Anne-Marie", "Ng M. L."})
    void knows_names(String name) {
        assertThat(StatementCheck.read(name, PHONE, WORDS)).isInstanceOf(Answer.Sound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"陈", "=HYPERLINK(1)", "+86陈大文", "<b>陈</b>", "陈大文 440000", "-陈大文", "@陈大文", "陈\u0000文"})
    void knows_what_is_no_name_so_no_formula_or_markup_passes_as_one(String name) {
        assertThat(StatementCheck.read(name, PHONE, WORDS)).isEqualTo(flaw(Part.NAME, Fault.MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800138000", "+86 13800138000", "0760-88881234", "076088881234", "a.b+c@mail.example.cn"})
    void knows_phone_numbers_and_mail_addresses(String contact) {
        assertThat(StatementCheck.read(NAME, contact, WORDS)).isInstanceOf(Answer.Sound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "23800138000", "a@b", "a b@c.cn", "=1+1@c.cn", "a@c.cn\r\nBcc: x@y.cn", "@c.cn"})
    void knows_what_is_neither(String contact) {
        assertThat(StatementCheck.read(NAME, contact, WORDS)).isEqualTo(flaw(Part.CONTACT, Fault.MALFORMED));
    }

    @ParameterizedTest
    @CsvSource({"9, TOO_SHORT", "10, ", "2000, ", "2001, TOO_LONG"})
    void counts_the_words(int length, Fault fault) {
        var answer = StatementCheck.read(NAME, PHONE, "字".repeat(length));
        if (fault == null) {
            assertThat(answer).isInstanceOf(Answer.Sound.class);
        } else {
            assertThat(answer).isEqualTo(flaw(Part.WORDS, fault));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"身份证 442000198001010017 的人", "身份证 442000 19800101 0017 的人", "身份证号４４２０００１９８００１０１００１７的人"})
    void words_never_carry_an_identity_number(String words) {
        assertThat(StatementCheck.read(NAME, PHONE, words)).isEqualTo(flaw(Part.WORDS, Fault.HOLDS_ID_NUMBER));
    }

    @Test
    void words_never_carry_what_cannot_be_shown() {
        assertThat(StatementCheck.read(NAME, PHONE, WORDS + '\u0007'))
                .isEqualTo(flaw(Part.WORDS, Fault.BAD_CHARACTERS));
        assertThat(StatementCheck.read(NAME, PHONE, WORDS + '\uD800'))
                .isEqualTo(flaw(Part.WORDS, Fault.BAD_CHARACTERS));
    }

    @Test
    void a_statement_prints_nothing_of_anybody() {
        assertThat(new Statement(NAME, PHONE, WORDS)).hasToString("statement of 13 characters");
    }

    private static Answer flaw(Part part, Fault fault) {
        return new Answer.Flawed(java.util.List.of(new Flaw(part, fault)));
    }
}
