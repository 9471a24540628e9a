package cn.gov.zs.housing.disclosure.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
class HighlightTest {
    private static List<String> matches(String text, String typed) {
        var question = ((Question.Answer.Asked) Question.read(typed, SynonymList.shipped())).question();
        return Highlight.all(text, question).stream()
                .filter(Highlight.Segment::match)
                .map(Highlight.Segment::text)
                .toList();
    }

    @Test
    void matches_are_shown_as_they_were_written() {
        assertThat(matches("申請公共租賃住房的家庭", "公租房")).containsExactly("公共租賃住房");
        assertThat(matches("按照中府〔２０２４〕12号", "中府[2024]12号")).containsExactly("中府〔２０２４〕12号");
        assertThat(matches("申请的家庭和条件", "家庭申请条件")).containsExactly("申请", "家庭", "条件");
    }

    @Test
    void a_snippet_shows_where_it_is() {
        var question = ((Question.Answer.Asked) Question.read("抽签", SynonymList.shipped())).question();
        var snippet = Highlight.snippet("甲".repeat(5_000) + "公开抽签。" + "乙".repeat(500), question);
        assertThat(snippet.getFirst()).isEqualTo(new Highlight.Segment("…", false));
        assertThat(snippet).contains(new Highlight.Segment("抽签", true));
        assertThat(snippet.stream().mapToInt(each -> each.text().length()).sum())
                .isLessThan(Highlight.SHOWN + 3);
    }
}
