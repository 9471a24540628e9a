package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.publiclog.EntryId;
import cn.gov.zs.housing.disclosure.search.Question;
import cn.gov.zs.housing.disclosure.search.SearchDesk;
import cn.gov.zs.housing.disclosure.search.SearchEntry;
import cn.gov.zs.housing.disclosure.search.SearchFilter;
import cn.gov.zs.housing.disclosure.search.SearchOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what is published already and may be what a request asks for (已主动公开). Whether it is, an officer or the applicant says. */
public final class PublishedMatches {
    private static final int MOST = 5;

    private final SearchDesk search;
    private final Function<String, Optional<EntryId>> proofs;

    /**
     * @param search over what is public
     * @param proofs the entry of the public log that proves what stands under a path
     */
    public PublishedMatches(SearchDesk search, Function<String, Optional<EntryId>> proofs) {
        this.search = search;
        this.proofs = proofs;
    }

    /**
     * Something that is published.
     *
     * @param path where it is read
     * @param on the day it was made or published
     * @param proof the path of its entry in the public log; empty while it has none
     */
    public record Match(String path, String title, LocalDate on, Optional<String> proof) {}

    /** What the words ask for, the nearest first; at most five. */
    public List<Match> of(Wish wish) {
        var words = wish.description();
        var typed = words.length() > Question.LONGEST ? words.substring(0, Question.LONGEST) : words;
        return search.index().stream()
                .flatMap(index -> switch (Question.read(typed, search.synonyms())) {
                    case Question.Answer.Asked(var question) -> {
                        var found = index.find(question, SearchFilter.ALL, SearchOrder.RELEVANCE, 0, MOST);
                        yield (found.items().isEmpty() ? found.near() : found.items()).stream();
                    }
                    case Question.Answer.Empty _,
                            Question.Answer.NoWords _,
                            Question.Answer.TooShort _,
                            Question.Answer.TooLong _ -> Stream.<SearchEntry>of();
                })
                .limit(MOST)
                .map(entry -> new Match(
                        entry.path(),
                        entry.title(),
                        entry.date(),
                        proofs.apply(entry.path()).map(EntryId::path)))
                .toList();
    }
}
