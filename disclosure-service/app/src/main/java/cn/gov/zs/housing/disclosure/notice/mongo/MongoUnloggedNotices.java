package cn.gov.zs.housing.disclosure.notice.mongo;

import cn.gov.zs.housing.disclosure.notice.NoticeEntries;
import cn.gov.zs.housing.disclosure.publiclog.LogSource;
import cn.gov.zs.housing.disclosure.publiclog.Unlogged;
import cn.gov.zs.housing.disclosure.publiclog.mongo.MarkedDocuments;
import cn.gov.zs.platform.eventing.AggregateStore;
import java.util.Collection;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Notices that are not known to be in the public log, in the collection {@code notices}. */
@Component
@Order(1)
final class MongoUnloggedNotices implements LogSource {
    private final MarkedDocuments<NoticeDocument> notices;

    MongoUnloggedNotices(AggregateStore store) {
        notices = new MarkedDocuments<>(
                store, "notices", NoticeDocument.class, notice -> NoticeEntries.of(notice.toDomain()));
    }

    @Override
    public List<Unlogged> listUnlogged(int limit) {
        return notices.listUnlogged(limit);
    }

    @Override
    public void markLogged(Collection<Unlogged> logged) {
        notices.markLogged(logged);
    }
}
