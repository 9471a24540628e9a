package cn.gov.zs.housing.disclosure.search;

import static cn.gov.zs.housing.disclosure.search.SearchSamples.entry;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.library.Validity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("zone-free")
@DisplayName("全文检索")
class SearchIndexTest {
    private static final SynonymList SYNONYMS = SynonymList.shipped();

    private final SearchIndex index = SearchIndex.of(List.of(
            entry("/title", "公共租赁住房管理办法", "住建部令第11号", "第一条 为了规范管理。"),
            entry("/text", "某办法", "中府〔2024〕12号", "符合条件的家庭可以申请公共租赁住房，申请的条件另行规定。"),
            entry("/parts", "另一办法", "中府〔2023〕5号", "公用设施。共同租用。租赁合同。房屋。"),
            entry(SearchKind.GUIDE, "/guide", "最低生活保障家庭办事指南", "", "民政局", 2025, "最低生活保障家庭带齐材料。"),
            entry("/year", "年度通知", "", "某办法符合2024年的条件")));

    private List<String> find(String typed) {
        return find(typed, SearchFilter.ALL, SearchOrder.RELEVANCE);
    }

    private List<String> find(String typed, SearchFilter filter, SearchOrder order) {
        var question = ((Question.Answer.Asked) Question.read(typed, SYNONYMS)).question();
        return index.find(question, filter, order, 0, 10).items().stream()
                .map(SearchEntry::path)
                .toList();
    }

    @Test
    void a_synonym_of_the_list_finds_and_a_title_comes_first() {
        assertThat(find("公租房")).containsExactly("/title", "/text");
        assertThat(find("低保")).containsExactly("/guide");
    }

    @Test
    void without_the_list_the_same_word_finds_nothing() {
        var bare = SynonymList.read("none", "甲乙=丙丁");
        var question = ((Question.Answer.Asked) Question.read("公租房", bare)).question();
        assertThat(index.find(question, SearchFilter.ALL, SearchOrder.RELEVANCE, 0, 10)
                        .items())
                .isEmpty();
    }

    @Test
    void quotation_marks_ask_for_exactly_that() {
        assertThat(find("“申请公共租赁住房”")).containsExactly("/text");
        assertThat(find("\"申请公租房\"")).as("no synonyms within quotation marks").isEmpty();
        assertThat(find("“公共租用”")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "中府〔2024〕12号, /text",
        "中府[2024]12号, /text",
        "中府〔２０２４〕１２號, /text",
        "住建部令第11号, /title",
        "公共租賃住房管理辦法, /title",
        "最低生活保障　家庭, /guide",
        "家庭申请条件, /text",
        "某办法符合2024年的条件, /year"
    })
    void finds_numbers_traditional_characters_full_width_and_long_pieces(String typed, String path) {
        assertThat(find(typed)).first().isEqualTo(path);
    }

    @Test
    void all_words_have_to_be_there() {
        assertThat(find("申请 家庭")).containsExactly("/text");
        assertThat(find("申请 民政")).isEmpty();
    }

    @Test
    void filters_narrow_and_order_is_by_day() {
        var guides = new SearchFilter(
                Set.of(SearchKind.GUIDE), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(find("家庭", guides, SearchOrder.RELEVANCE)).containsExactly("/guide");
        var year = new SearchFilter(
                Set.of(), Optional.of("民政局"), Optional.of(2025), Optional.of(Validity.IN_FORCE), Optional.empty());
        assertThat(find("家庭", year, SearchOrder.RELEVANCE)).containsExactly("/guide");
        assertThat(find("家庭", SearchFilter.ALL, SearchOrder.OLDEST)).containsExactly("/guide", "/text");
        assertThat(find("家庭", SearchFilter.ALL, SearchOrder.NEWEST)).containsExactly("/text", "/guide");
        assertThat(index.issuers()).containsExactly("民政局", "测试局");
        assertThat(index.years()).containsExactly(2026, 2025);
    }

    @Test
    void when_nothing_is_found_what_is_near_is_named() {
        var question = ((Question.Answer.Asked) Question.read("公共租赁住房条例 xyz", SYNONYMS)).question();
        var found = index.find(question, SearchFilter.ALL, SearchOrder.RELEVANCE, 0, 10);
        assertThat(found.total()).isZero();
        assertThat(found.near()).extracting(SearchEntry::path).contains("/title");
    }

    @Test
    void pages_follow_each_other_and_a_page_too_far_is_empty() {
        var many = SearchIndex.of(IntStream.range(0, 25)
                .mapToObj(i -> entry("/" + i, "办法" + i, "", "正文"))
                .toList());
        var question = ((Question.Answer.Asked) Question.read("办法", SYNONYMS)).question();
        assertThat(IntStream.range(0, 4)
                        .mapToObj(page -> many.find(question, SearchFilter.ALL, SearchOrder.RELEVANCE, page, 10)
                                .items()
                                .size()))
                .containsExactly(10, 10, 5, 0);
        assertThat(many.list(SearchFilter.ALL, SearchOrder.NEWEST, 0, 10).total())
                .isEqualTo(25);
    }

    @ParameterizedTest
    @CsvSource({"'', Empty", "'  ', Empty", "'，。！？《》', NoWords", "'“”', NoWords", "房, TooShort", "'房 租', TooShort"})
    void says_what_is_wrong_with_a_question(String typed, String answer) {
        assertThat(Question.read(typed, SYNONYMS).getClass().getSimpleName()).isEqualTo(answer);
    }

    @Test
    void ten_thousand_characters_are_no_question() {
        assertThat(Question.read("房".repeat(10_000), SYNONYMS))
                .isEqualTo(new Question.Answer.TooLong(Question.LONGEST));
    }
}
