package cn.gov.zs.housing.disclosure.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;

/** What holds for every text and every question. */
@Tag("zone-free")
class SearchPropertyTest {
    private static final SynonymList SYNONYMS = SynonymList.shipped();
    private static final String HAN = "公共租赁住房管理办法申请条件家庭收入资产中山市摇号抽签";

    @Provide
    Arbitrary<String> han() {
        return Arbitraries.strings().withChars(HAN.toCharArray()).ofMinLength(2).ofMaxLength(30);
    }

    @Property(tries = 300)
    void folding_keeps_every_place_and_folds_once(@ForAll String text) {
        var folded = Folding.of(text);
        assertThat(folded).hasSameSizeAs(text);
        assertThat(Folding.of(folded)).isEqualTo(folded);
    }

    @Property(tries = 300)
    void the_width_of_letters_and_digits_does_not_matter(@ForAll("ascii") String text) {
        var wide =
                text.chars().mapToObj(c -> String.valueOf((char) (c + 0xfee0))).collect(Collectors.joining());
        assertThat(Folding.of(wide)).isEqualTo(Folding.of(text));
    }

    @Provide
    Arbitrary<String> ascii() {
        return Arbitraries.strings().withCharRange('!', '~').ofMaxLength(30);
    }

    @Property(tries = 100)
    void every_run_of_a_text_finds_it_in_quotation_marks(
            @ForAll("han") String text, @ForAll("han") String other, @ForAll int place) {
        int from = Math.floorMod(place, text.length() - 1);
        var run = text.substring(from, Math.min(text.length(), from + 6));
        var index = SearchIndex.of(
                List.of(SearchSamples.entry("/a", "甲", "", text), SearchSamples.entry("/b", "乙", "", other)));
        var question = ((Question.Answer.Asked) Question.read("“" + run + "”", SYNONYMS)).question();
        var found = index.find(question, SearchFilter.ALL, SearchOrder.RELEVANCE, 0, 10).items().stream()
                .map(SearchEntry::path)
                .toList();
        assertThat(found).contains("/a");
        assertThat(found.contains("/b")).isEqualTo(other.contains(run));
    }

    @Property(tries = 300)
    void no_question_can_break_the_search(@ForAll String typed) {
        var index = SearchIndex.of(List.of(SearchSamples.entry("/a", "办法", "", "正文")));
        if (Question.read(typed, SYNONYMS) instanceof Question.Answer.Asked(var question)) {
            var found = index.find(question, SearchFilter.ALL, SearchOrder.RELEVANCE, 0, 10);
            found.items().forEach(each -> Highlight.snippet(each.text(), question));
            Highlight.all(typed, question);
        }
    }

    @Property(tries = 300)
    void a_snippet_is_cut_from_the_text_and_the_whole_is_the_whole(
            @ForAll("han") String text, @ForAll("han") String typed) {
        if (Question.read(typed, SYNONYMS) instanceof Question.Answer.Asked(var question)) {
            assertThat(joined(Highlight.all(text, question))).isEqualTo(text);
            assertThat(text).contains(joined(Highlight.snippet(text, question)).replace("…", ""));
        }
    }

    private static String joined(List<Highlight.Segment> segments) {
        return segments.stream().map(Highlight.Segment::text).collect(Collectors.joining());
    }
}
