package cn.gov.zs.housing.disclosure.search;

import cn.gov.zs.housing.disclosure.library.DocumentNumber;
import cn.gov.zs.housing.disclosure.library.Library;
import cn.gov.zs.housing.disclosure.library.LibraryText;
import cn.gov.zs.housing.disclosure.library.PublishedVersion;
import cn.gov.zs.housing.disclosure.library.Relation;
import cn.gov.zs.housing.disclosure.library.TextBody;
import cn.gov.zs.housing.disclosure.library.TextId;
import cn.gov.zs.housing.disclosure.library.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Keeps an index of what is public and makes it anew when that has changed, or the day has: a validity follows from the day. */
public final class SearchDesk {
    private final Library library;
    private final PublicHeads heads;
    private final SynonymList synonyms;
    private final AtomicReference<Made> made = new AtomicReference<>();

    public SearchDesk(Library library, PublicHeads heads, SynonymList synonyms) {
        this.library = library;
        this.heads = heads;
        this.synonyms = synonyms;
    }

    private record Made(String of, SearchIndex index) {}

    /** The list of words that find each other. */
    public SynonymList synonyms() {
        return synonyms;
    }

    /** The index; empty in the first moments of a replica. */
    public Optional<SearchIndex> index() {
        return Optional.ofNullable(made.get()).map(Made::index);
    }

    /**
     * Looks whether anything changed and makes the index anew when it did. What is read after the state was is at least as new as it.
     *
     * @return whether one was made
     */
    public boolean refresh(LocalDate today) {
        var state = today + "\n" + heads.state() + "\n" + library.state();
        var last = made.get();
        if (last != null && last.of().equals(state)) {
            return false;
        }
        var entries = new ArrayList<>(heads.list());
        entries.addAll(texts(today));
        made.set(new Made(state, SearchIndex.of(entries)));
        return true;
    }

    private List<SearchEntry> texts(LocalDate today) {
        var all = new ArrayList<LibraryText>();
        try (var texts = library.streamPublic()) {
            texts.forEach(all::add);
        }
        Map<TextId, List<TextBody.Policy>> later = new HashMap<>();
        for (var text : all) {
            if (text.versions().getLast().body() instanceof TextBody.Policy policy) {
                for (Relation relation : policy.relations()) {
                    later.computeIfAbsent(relation.target(), _ -> new ArrayList<>())
                            .add(policy);
                }
            }
        }
        return all.stream()
                .flatMap(text -> text.current(today).stream().map(version -> entry(text, version, later, today)))
                .toList();
    }

    private static SearchEntry entry(
            LibraryText text, PublishedVersion version, Map<TextId, List<TextBody.Policy>> later, LocalDate today) {
        var body = version.body();
        var policy = body instanceof TextBody.Policy it ? Optional.of(it) : Optional.<TextBody.Policy>empty();
        return new SearchEntry(
                switch (text.kind()) {
                    case POLICY -> SearchKind.POLICY;
                    case INTERPRETATION -> SearchKind.INTERPRETATION;
                    case GUIDE -> SearchKind.GUIDE;
                    case ANSWER -> SearchKind.ANSWER;
                },
                text.path(),
                body.head().title(),
                policy.flatMap(TextBody.Policy::number)
                        .map(DocumentNumber::text)
                        .orElse(""),
                body.head().issuer(),
                body.head().madeOn(),
                policy.map(it -> Validity.of(text.id(), it, later.getOrDefault(text.id(), List.of()), today)),
                body instanceof TextBody.Answer answer ? Optional.of(answer.category()) : Optional.empty(),
                body.words());
    }
}
