package cn.gov.zs.housing.disclosure.feed.web;

import cn.gov.zs.housing.disclosure.channel.HtmlText;
import cn.gov.zs.housing.disclosure.channel.PlainText;
import cn.gov.zs.housing.disclosure.channel.PublicText;
import cn.gov.zs.housing.disclosure.channel.web.PublicTexts;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.feed.FeedItem;
import cn.gov.zs.housing.disclosure.notice.Ended;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.housing.disclosure.notice.TakenDown;
import java.util.ArrayList;
import java.util.List;

/**
 * Items as entries. What a notice said is read from the notice as it is now, so an entry cannot outlive it.
 *
 * @param site scheme and authority of the portal
 */
record FeedEntries(PublicTexts.Words words, String site) {
    /** The naming authority of every identifier here (RFC 4151); chosen once, for good (decision 0290). */
    static final String NAMES = "tag:housing.zs.gov.cn,2026:";

    Feed.Entry of(FeedItem item) {
        return switch (item) {
            case FeedItem.OfNotice of ->
                entry(
                        of,
                        "notice/" + of.notice().head().id().text(),
                        of.notice().head().id().path(),
                        words.of(of.notice()),
                        tags(of.notice()));
            case FeedItem.OfDocument(var document) ->
                entry(
                        item,
                        "document/" + document.id().text(),
                        document.id().path(),
                        words.of(document),
                        tags(document));
        };
    }

    private Feed.Entry entry(FeedItem item, String name, String path, PublicText text, List<String> tags) {
        return new Feed.Entry(
                NAMES + name,
                site + path,
                text.title(),
                item.publishedAt(),
                item.place().at(),
                HtmlText.of(text),
                PlainText.of(text),
                tags);
    }

    private static List<String> tags(Notice notice) {
        var tags = new ArrayList<String>();
        tags.add(notice.head().kind().name());
        var township = notice.head().township();
        if (township != null) {
            tags.add(township.code());
        }
        tags.add(
                switch (notice) {
                    case Standing _ -> "standing";
                    case Ended _ -> "ended";
                    case TakenDown _ -> "taken-down";
                });
        return tags;
    }

    private static List<String> tags(PublicDocument document) {
        return List.of(document.kind().name());
    }
}
