package cn.gov.zs.housing.disclosure.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What looks like a petition is shown to the officer; she decides. */
class PetitionSignsTest {
    @Test
    void a_rant_shows_its_words_and_its_length() {
        assertThat(PetitionSigns.in("本人多次信访，有关人员不作为，要求严惩。" + "说来话长。".repeat(400)))
                .contains("信访", "不作为", "严惩")
                .anyMatch(sign -> sign.endsWith("字"));
    }

    @Test
    void one_word_alone_is_no_sign_since_files_about_complaints_may_be_asked_for() {
        assertThat(PetitionSigns.in("二〇二五年公租房分配投诉的处理结果统计")).isEmpty();
        assertThat(PetitionSigns.in("长".repeat(PetitionSigns.LONG + 1))).isEmpty();
    }
}
