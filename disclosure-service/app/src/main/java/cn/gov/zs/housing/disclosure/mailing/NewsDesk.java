package cn.gov.zs.housing.disclosure.mailing;

import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.housing.disclosure.notice.Township;
import cn.gov.zs.housing.disclosure.publiclog.PublicLog;
import cn.gov.zs.housing.disclosure.publiclog.StoredEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tells subscribers what the public log has: each entry in its order and to everybody who wants it once, however often this is done over or
 * by how many replicas. The log is what has such an order; the moment of a change has not, for two replicas' clocks differ.
 */
public final class NewsDesk {
    private final PublicLog log;
    private final Notices notices;
    private final Subscribers subscribers;
    private final Duration gather;
    private final int atOnce;

    /**
     * @param gather how long what is told at once waits for more of it
     * @param atOnce how many entries or subscribers are read at once, 1 or more
     */
    public NewsDesk(PublicLog log, Notices notices, Subscribers subscribers, Duration gather, int atOnce) {
        this.log = log;
        this.notices = notices;
        this.subscribers = subscribers;
        this.gather = gather;
        this.atOnce = atOnce;
    }

    /** How many entries the log has. */
    long size() {
        return log.size();
    }

    /**
     * Tells the next entries.
     *
     * @return how many there were
     */
    public int round(Instant now) {
        var told = subscribers.told(log.size());
        var entries = log.listFrom(told, atOnce);
        for (var entry : entries) {
            tell(entry, now);
            subscribers.told(entry.index(), entry.index() + 1);
        }
        return entries.size();
    }

    private void tell(StoredEntry entry, Instant now) {
        var keys = keys(entry);
        if (keys.isEmpty()) {
            return;
        }
        var last = "";
        List<SubscriberId> some;
        do {
            some = subscribers.listFollowing(keys, last, atOnce);
            for (var id : some) {
                tell(id, entry, keys, now);
                last = id.text();
            }
        } while (some.size() == atOnce);
    }

    private void tell(SubscriberId id, StoredEntry entry, List<String> keys, Instant now) {
        subscribers.change(
                id, Optional.empty(), known -> known.tell(entry.entry().id().text(), entry.index(), keys, now, gather));
    }

    /** Tells one subscriber what all others have been told from an entry on. */
    void catchUp(SubscriberId id, long from, Instant now) {
        var at = from;
        while (at < subscribers.told(at)) {
            for (var entry : log.listFrom(at, atOnce)) {
                tell(id, entry, keys(entry), now);
                at = entry.index() + 1;
            }
        }
    }

    /** By which words this can be asked for; by none when nobody is told of it: a notice ends on the day it says itself. */
    private List<String> keys(StoredEntry stored) {
        var entry = stored.entry();
        var kind = PublicKind.find(entry.of());
        if (kind.isEmpty()) {
            return List.of();
        }
        var reference = Optional.of(entry.reference()).filter(text -> !text.isEmpty());
        return switch (entry.kind()) {
            case NOTICE_PUBLISHED, NOTICE_TAKEN_DOWN -> Topic.keysOf(kind.get(), township(entry.itemId()), reference);
            case DOCUMENT_PUBLISHED -> Topic.keysOf(kind.get(), Optional.empty(), reference);
            case NOTICE_ENDED -> List.of();
        };
    }

    private Optional<Township> township(String notice) {
        return notices.find(new NoticeId(notice))
                .map(Notice::head)
                .flatMap(head -> Optional.ofNullable(head.township()));
    }
}
