package cn.gov.zs.housing.disclosure.board;

import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.Change;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Postings and files without a database, held to the same words by {@link BoardStoreContract}. */
final class InMemoryBoard implements Postings, BoardFiles {
    private record Content(NoticeId notice, byte[] bytes) {}

    private final Map<PostingId, Posting> postings = new LinkedHashMap<>();
    private final Map<String, Content> contents = new TreeMap<>();

    @Override
    public boolean add(Hanging posting) {
        return postings.putIfAbsent(posting.head().id(), posting) == null;
    }

    @Override
    public Optional<Posting> find(PostingId id) {
        return Optional.ofNullable(postings.get(id));
    }

    @Override
    public <R> R change(PostingId id, Function<? super Posting, Change<Posting, R>> decision) {
        var change = decision.apply(find(id).orElseThrow(() -> new AbsentException("postings", id.text())));
        if (change.state() != null) {
            postings.put(id, change.state());
        }
        return change.answer();
    }

    @Override
    public List<Posting> list(NoticeId notice) {
        return postings.values().stream()
                .filter(each -> each.head().notice().equals(notice))
                .sorted(Comparator.comparing(each -> each.head().hungAt()))
                .toList();
    }

    @Override
    public void keep(String id, NoticeId notice, byte[] content) {
        contents.putIfAbsent(id, new Content(notice, content));
    }

    @Override
    public Optional<byte[]> find(String id) {
        return Optional.ofNullable(contents.get(id)).map(Content::bytes);
    }

    @Override
    public List<Kept> list(String after, int limit) {
        return contents.entrySet().stream()
                .filter(each -> each.getKey().compareTo(after) > 0)
                .limit(limit)
                .map(each -> new Kept(each.getKey(), each.getValue().notice()))
                .toList();
    }

    @Override
    public void removeAll(NoticeId notice) {
        contents.values().removeIf(each -> each.notice().equals(notice));
    }
}
