package cn.gov.zs.housing.disclosure.archive;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Channel;
import cn.gov.zs.housing.disclosure.catalogue.ServedChannels;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.notice.Ended;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.housing.disclosure.notice.Remains;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.housing.disclosure.notice.TakenDown;
import cn.gov.zs.platform.tlog.LogProof;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Makes archive files of what was published and entered in the public log, and removes those of a notice with its personal content.
 * Whatever is told twice, late or in another order leaves the same files. Setting them is work for a quiet moment: what is heard is only
 * put down as an order, so ten thousand publications keep no other event waiting (decision 0380).
 */
public final class ArchiveBook {
    private static final int AT_ONCE = 1_000;

    private final Notices notices;
    private final PublicDocuments documents;
    private final ArchiveFiles files;
    private final ArchiveOrders orders;
    private final ArchivePress press;
    private final ServedChannels duties;

    public ArchiveBook(
            Notices notices,
            PublicDocuments documents,
            ArchiveFiles files,
            ArchiveOrders orders,
            ArchivePress press,
            ServedChannels duties) {
        this.notices = notices;
        this.documents = documents;
        this.files = files;
        this.orders = orders;
        this.press = press;
        this.duties = duties;
    }

    /** Something was entered in the log. Whether it has files already is asked when its turn comes: thousands may be told of at once. */
    public void logged(ArchiveOrder order) {
        orders.add(order);
    }

    /** Whether an order waits since before then. */
    public boolean waitsSince(Instant moment) {
        return orders.waitsSince(moment);
    }

    /**
     * Makes the files of the order that waits longest.
     *
     * @return whether there was one
     */
    public boolean printNext(Instant now) {
        var taken = orders.take(now);
        taken.ifPresent(order -> {
            if (files.completeSince(order.itemId()).isEmpty()) {
                print(order, now);
            }
            orders.done(order.itemId());
        });
        return taken.isPresent();
    }

    private void print(ArchiveOrder order, Instant now) {
        switch (order.kind()) {
            case NOTICE -> notice(new NoticeId(order.itemId()), order.proof(), now);
            case DOCUMENT ->
                documents
                        .find(new DocumentId(order.itemId()))
                        .ifPresent(document -> keep(order.itemId(), press.print(document, order.proof(), now), now));
        }
    }

    /** One that stands no more gets no files: what it said is gone. */
    private void notice(NoticeId id, LogProof proof, Instant now) {
        if (notices.find(id).orElse(null) instanceof Standing standing) {
            keep(id.text(), press.print(standing, proof, now), now);
            // it may have ended meanwhile, and who told of that found no files yet
            over(id);
        }
    }

    /** A notice ended or came down: its files leave if what it said was personal. */
    public void over(NoticeId id) {
        if (notices.find(id).filter(ArchiveBook::readable).isEmpty()) {
            files.removeAll(id.text());
        }
    }

    /** The file of a notice whose content is still public. */
    public Optional<ArchiveFile> find(Notice notice, ArchiveFormat format) {
        return readable(notice) ? files.find(notice.head().id().text(), format) : Optional.empty();
    }

    /**
     * Tells duties once more of what was made lately: a duty hears of its notice by another event, and may not have known it yet.
     *
     * @param since what was made before was told often enough
     */
    public void tellAgain(Instant since) {
        files.listMadeSince(since, AT_ONCE).forEach(this::tell);
    }

    private void keep(String itemId, Map<ArchiveFormat, byte[]> printed, Instant at) {
        printed.forEach((format, content) -> files.keep(ArchiveFile.of(itemId, format, content, at)));
        tell(itemId);
    }

    /** Archives and libraries, the law's reading rooms, take the files; a file that is missing stays a gap in the duty. */
    private void tell(String itemId) {
        files.completeSince(itemId)
                .ifPresent(at ->
                        duties.served(itemId, Channel.READING_ROOM, OfficeDay.of(at), "archive.pdf, archive.ofd"));
    }

    private static boolean readable(Notice notice) {
        return switch (notice) {
            case Standing _ -> true;
            case Ended ended -> ended.remains() instanceof Remains.Kept;
            case TakenDown down -> down.remains() instanceof Remains.Kept;
        };
    }
}
