package cn.gov.zs.housing.disclosure.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.search.SynonymList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as asking for the same. */
class AskedWordsTest {
    private static final int LIKENESS = 60;
    private static final SynonymList SYNONYMS = SynonymList.shipped();

    private static AskedWords words(String description) {
        return AskedWords.of(description, SYNONYMS);
    }

    @ParameterizedTest
    @CsvSource({
        "二〇二五年公租房建设计划的批复, 申请公开2025年公共租赁住房建设计划批复, true",
        "二〇二五年公租房建设计划的批复, 请提供公租房２０２５年建设计划的批复文件, true",
        "二〇二五年公租房建設計劃的批復, 二〇二五年公租房建设计划的批复, true",
        "二〇二五年公租房建设计划的批复, 二〇二四年公租房建设计划的批复, false",
        "二〇二五年公租房建设计划的批复, 公租房建设计划的批复, false",
        "祈安苑公租房维修记录, 祈安苑公租房分配结果, false",
        "公租房租金收缴台账, 住房租赁补贴发放名单, false"
    })
    void descriptions_are_alike_by_what_they_name_and_not_by_how_they_ask(String one, String other, boolean alike) {
        assertThat(words(one).like(words(other), LIKENESS)).isEqualTo(alike);
        assertThat(words(other).like(words(one), LIKENESS)).isEqualTo(alike);
    }

    @Test
    void one_word_names_too_little_to_be_like_anything() {
        assertThat(words("请公开公租房信息").enough()).isFalse();
        assertThat(words("公租房租金标准").enough()).isTrue();
    }

    @Test
    void runs_are_the_longest_parts_whose_pairs_all_pass() {
        assertThat(words("甲乙丙丁戊").runs(pair -> !pair.equals("丙丁"))).containsExactly("甲乙丙", "丁戊");
    }
}
