package cn.gov.zs.housing.disclosure.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Papers without a database, held to the same words by {@link EnclosuresContract}. */
public final class InMemoryEnclosures implements Enclosures {
    private final Map<String, List<Enclosure>> papers = new LinkedHashMap<>();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    @Override
    public synchronized boolean keep(RequestNumber of, Enclosure paper, byte[] content) {
        var there = papers.computeIfAbsent(of.text(), _ -> new ArrayList<>());
        if (there.stream().anyMatch(each -> each.id().equals(paper.id()))) {
            return true;
        }
        if (there.size() >= Enclosure.MOST) {
            return false;
        }
        there.add(paper);
        contents.put(of.text() + paper.id(), content);
        return true;
    }

    @Override
    public synchronized List<Enclosure> list(RequestNumber of) {
        return papers.getOrDefault(of.text(), List.of()).stream()
                .sorted(Comparator.comparing(Enclosure::at).thenComparing(Enclosure::id))
                .toList();
    }

    @Override
    public synchronized Optional<byte[]> content(RequestNumber of, String id) {
        return Optional.ofNullable(contents.get(of.text() + id));
    }

    @Override
    public synchronized void removeAll(RequestNumber of) {
        papers.remove(of.text());
        contents.keySet().removeIf(each -> each.startsWith(of.text()));
    }
}
