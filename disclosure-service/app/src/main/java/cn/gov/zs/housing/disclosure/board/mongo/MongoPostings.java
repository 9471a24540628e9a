package cn.gov.zs.housing.disclosure.board.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import cn.gov.zs.housing.disclosure.board.BoardFile;
import cn.gov.zs.housing.disclosure.board.Hanging;
import cn.gov.zs.housing.disclosure.board.Posting;
import cn.gov.zs.housing.disclosure.board.PostingId;
import cn.gov.zs.housing.disclosure.board.Postings;
import cn.gov.zs.housing.disclosure.board.StaffAct;
import cn.gov.zs.housing.disclosure.board.TakenOff;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.uploads.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Postings in the collection {@code board-postings}. */
@Component
final class MongoPostings implements Postings {
    private static final String COLLECTION = "board-postings";
    private static final String NOTICE = "state.notice";
    private static final String HUNG_AT = "state.hungAt";

    private final Aggregates<Posting> postings;

    MongoPostings(AggregateStore store) {
        postings = store.of(COLLECTION, PostingDocument.class, PostingDocument::of, PostingDocument::posting);
        store.index(COLLECTION, ascending(NOTICE, HUNG_AT));
    }

    @Override
    public boolean add(Hanging posting) {
        return postings.create(posting.head().id().text(), posting);
    }

    @Override
    public Optional<Posting> find(PostingId id) {
        return postings.find(id.text()).map(Versioned::state);
    }

    @Override
    public <R> R change(PostingId id, Function<? super Posting, Change<Posting, R>> decision) {
        return postings.change(id.text(), decision);
    }

    @Override
    public List<Posting> list(NoticeId notice) {
        return postings.list(eq(NOTICE, notice.text()), ascending(HUNG_AT, "_id"), 0, 0).stream()
                .map(Versioned::state)
                .toList();
    }

    /**
     * A posting as it is stored.
     *
     * @param takenOffAt null while it hangs
     */
    record PostingDocument(
            String id,
            String notice,
            String township,
            String place,
            Instant hungAt,
            MediaType type,
            int size,
            String digest,
            String by,
            String name,
            Instant at,
            @Nullable Instant takenOffAt,
            @Nullable String removedBy,
            @Nullable String removedName,
            @Nullable Instant removedAt) {
        private static PostingDocument of(Posting posting) {
            var head = posting.head();
            var off = posting instanceof TakenOff taken ? taken : null;
            return new PostingDocument(
                    head.id().text(),
                    head.notice().text(),
                    head.township(),
                    head.place(),
                    head.hungAt(),
                    head.photo().type(),
                    head.photo().size(),
                    head.photo().digest(),
                    head.recorded().by(),
                    head.recorded().name(),
                    head.recorded().at(),
                    off == null ? null : off.takenOffAt(),
                    off == null ? null : off.removal().by(),
                    off == null ? null : off.removal().name(),
                    off == null ? null : off.removal().at());
        }

        private Posting posting() {
            var head = new Posting.Head(
                    new PostingId(id),
                    new NoticeId(notice),
                    township,
                    place,
                    hungAt,
                    new BoardFile(type, size, digest),
                    new StaffAct(by, name, at));
            return takenOffAt == null || removedBy == null || removedName == null || removedAt == null
                    ? new Hanging(head)
                    : new TakenOff(head, takenOffAt, new StaffAct(removedBy, removedName, removedAt));
        }
    }
}
