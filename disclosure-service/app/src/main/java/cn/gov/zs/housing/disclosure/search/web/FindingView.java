package cn.gov.zs.housing.disclosure.search.web;

import cn.gov.zs.housing.disclosure.library.AnswerCategory;
import cn.gov.zs.housing.disclosure.library.Validity;
import cn.gov.zs.housing.disclosure.search.Highlight;
import cn.gov.zs.housing.disclosure.search.Highlight.Segment;
import cn.gov.zs.housing.disclosure.search.Question;
import cn.gov.zs.housing.disclosure.search.SearchEntry;
import cn.gov.zs.housing.disclosure.search.SearchKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found. Titles and snippets are pieces of plain text, each said to be a match or not; whoever shows them makes the markup.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FindingView(
        SearchKind kind,
        String path,
        String title,
        List<Segment> titleSegments,
        List<Segment> number,
        String issuer,
        LocalDate date,
        @Nullable Validity validity,
        @Nullable AnswerCategory category,
        List<Segment> snippet) {
    private static final int PLAIN = 80;

    static FindingView of(SearchEntry entry, Optional<Question> question) {
        return new FindingView(
                entry.kind(),
                entry.path(),
                entry.title(),
                shown(entry.title(), question),
                shown(entry.number(), question),
                entry.issuer(),
                entry.date(),
                entry.validity().orElse(null),
                entry.category().orElse(null),
                entry.text().isEmpty()
                        ? List.of()
                        : question.map(asked -> Highlight.snippet(entry.text(), asked))
                                .orElseGet(() -> List.of(new Segment(beginning(entry.text()), false))));
    }

    private static List<Segment> shown(String text, Optional<Question> question) {
        return text.isEmpty()
                ? List.of()
                : question.map(asked -> Highlight.all(text, asked)).orElseGet(() -> List.of(new Segment(text, false)));
    }

    private static String beginning(String text) {
        var line = text.substring(0, Math.min(text.length(), 2 * PLAIN)).replaceAll("\\s+", " ");
        var length = line.codePointCount(0, line.length());
        return length <= PLAIN ? line : line.substring(0, line.offsetByCodePoints(0, PLAIN)) + "…";
    }
}
