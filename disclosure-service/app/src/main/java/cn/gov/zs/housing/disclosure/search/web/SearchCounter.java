package cn.gov.zs.housing.disclosure.search.web;

import cn.gov.zs.housing.disclosure.search.Findings;
import cn.gov.zs.housing.disclosure.search.Question;
import cn.gov.zs.housing.disclosure.search.SearchDesk;
import cn.gov.zs.housing.disclosure.search.SearchIndex;
import cn.gov.zs.platform.http.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers questions for the pages as for the API. What is asked is not kept and not logged. */
@Component
class SearchCounter {
    private final SearchDesk desk;

    SearchCounter(SearchDesk desk) {
        this.desk = desk;
    }

    /** @throws ProblemException 503 in the first moments of a replica */
    SearchIndex index() {
        return desk.index().orElseThrow(() -> new ProblemException(503, "search.not-ready", Map.of()));
    }

    SearchView ask(Place place, SearchQuery query, int size) {
        return switch (Question.read(query.words(), desk.synonyms())) {
            case Question.Answer.Asked(var question) ->
                view(
                        query,
                        size,
                        Optional.of(question),
                        index().find(question, query.filter(place), query.order(), query.number(), size));
            case Question.Answer.Empty _ ->
                place == Place.SEARCH && !query.narrowed()
                        ? nothing(query, size, null)
                        : view(
                                query,
                                size,
                                Optional.empty(),
                                index().list(query.filter(place), query.order(), query.number(), size));
            case Question.Answer.NoWords _ -> nothing(query, size, "no-words");
            case Question.Answer.TooShort _ -> nothing(query, size, "too-short");
            case Question.Answer.TooLong _ -> nothing(query, size, "too-long");
        };
    }

    private SearchView view(SearchQuery query, int size, Optional<Question> question, Findings found) {
        return new SearchView(
                found.items().stream()
                        .map(each -> FindingView.of(each, question))
                        .toList(),
                query.number(),
                size,
                found.total(),
                null,
                question.map(Question::alsoAsked).orElseGet(List::of),
                desk.synonyms().version(),
                found.near().stream()
                        .map(each -> FindingView.of(each, Optional.empty()))
                        .toList());
    }

    private SearchView nothing(SearchQuery query, int size, @org.jspecify.annotations.Nullable String problem) {
        return new SearchView(
                List.of(),
                query.number(),
                size,
                0,
                problem,
                List.of(),
                desk.synonyms().version(),
                List.of());
    }
}
