package cn.gov.zs.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LangTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-|ZH",
                "''|ZH",
                "en|EN",
                "en-US,en;q=0.9|EN",
                "fr,en;q=0.3|EN",
                "zh-TW,en|ZH",
                "de|ZH",
                "en;q=0|ZH",
                ";;q=x|ZH"
            })
    void picks_the_best_accepted_language_and_chinese_when_in_doubt(String header, Lang expected) {
        assertThat(Lang.accepted(header)).isEqualTo(expected);
    }

    @Test
    void answers_every_other_language_in_chinese() {
        assertThat(Lang.of(Locale.FRENCH)).isEqualTo(Lang.ZH);
        assertThat(Lang.of(Locale.UK)).isEqualTo(Lang.EN);
    }

    @Test
    void keeps_the_rest_of_the_address_when_the_language_is_switched() {
        assertThat(Lang.EN.sameAddress("/notices", "page=2&lang=zh-CN&q=%E6%9D%8E"))
                .isEqualTo("/notices?page=2&q=%E6%9D%8E&lang=en");
        assertThat(Lang.ZH.sameAddress("/", null)).isEqualTo("/?lang=zh-CN");
    }

    @Test
    void finds_the_choice_in_a_query_that_cannot_be_decoded() {
        assertThat(Lang.inQuery("q=%ff&lang=en")).contains(Lang.EN);
        assertThat(Lang.inQuery("q=1")).isEmpty();
        assertThat(Lang.inQuery("lang=xx")).isEmpty();
    }
}
