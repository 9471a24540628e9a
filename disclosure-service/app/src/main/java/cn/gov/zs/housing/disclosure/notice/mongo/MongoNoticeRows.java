package cn.gov.zs.housing.disclosure.notice.mongo;

import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.opendata.PublicRows;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All notices in the collection {@code notices}; by their publication, which no change moves, so none is left out or doubled. */
@Component
final class MongoNoticeRows implements PublicRows<Notice> {
    private final Aggregates<Notice> notices;

    MongoNoticeRows(AggregateStore store) {
        notices = store.of("notices", NoticeDocument.class, NoticeDocument::from, NoticeDocument::toDomain);
    }

    @Override
    public Stream<Notice> stream() {
        return notices.stream(Filters.empty(), Sorts.ascending("state.publishedAt", "_id"))
                .map(Versioned::state);
    }
}
