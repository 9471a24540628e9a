package cn.gov.zs.housing.disclosure.mailing.web;

import cn.gov.zs.housing.disclosure.channel.web.PublicTexts;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.mailing.Postman;
import cn.gov.zs.housing.disclosure.mailing.Subscriber;
import cn.gov.zs.housing.disclosure.mailing.Waiting;
import cn.gov.zs.housing.disclosure.mailing.Wish;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.housing.disclosure.publiclog.EntryId;
import cn.gov.zs.housing.disclosure.publiclog.LogEntry;
import cn.gov.zs.housing.disclosure.publiclog.PublicLog;
import cn.gov.zs.housing.disclosure.publiclog.StoredEntry;
import cn.gov.zs.platform.crypto.BlindIndex;
import cn.gov.zs.platform.mail.Mail;
import cn.gov.zs.platform.pages.Lang;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes letters. Others may read them on the way, and they stay where they were read: of a notice they say its kind, its township or estate and
 * where it stands, and nothing of whom it is about.
 */
@Component
class LetterWording implements Postman.Wording {
    private static final int MOST_LINES = 50;

    private final PublicTexts texts;
    private final Notices notices;
    private final PublicDocuments documents;
    private final PublicLog log;
    private final BlindIndex index;
    private final SubscriptionLinks links;
    private final MailingSettings settings;

    LetterWording(
            PublicTexts texts,
            Notices notices,
            PublicDocuments documents,
            PublicLog log,
            BlindIndex index,
            SubscriptionLinks links,
            MailingSettings settings) {
        this.texts = texts;
        this.notices = notices;
        this.documents = documents;
        this.log = log;
        this.index = index;
        this.links = links;
        this.settings = settings;
    }

    @Override
    public Mail confirmation(Subscriber to, Wish wish) {
        var words = words(to);
        var text = words.text("mail.confirm.text", topic(wish, words), settings.address() + links.confirm(to, wish));
        return new Mail(
                id(to, "confirm " + wish.number()),
                to.address().text(),
                words.text("mail.confirm.subject"),
                text,
                Map.of());
    }

    @Override
    public Optional<Mail> news(Subscriber to, List<Waiting.News> news) {
        var words = words(to);
        var lines = news.stream()
                .limit(MOST_LINES)
                .flatMap(each -> EntryId.parse(each.entry()).flatMap(log::find).stream())
                .flatMap(entry -> line(entry, words).stream())
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var more = news.size() > MOST_LINES
                ? words.text(
                                "mail.news.more",
                                String.valueOf(news.size() - MOST_LINES),
                                settings.address() + "/notices")
                        + "\n\n"
                : "";
        var stop = settings.address() + links.stop(to);
        var text = words.text("mail.news.lead") + "\n\n" + String.join("\n", lines) + "\n" + more
                + words.text("mail.news.foot", settings.address() + links.mine(to), stop);
        var about = news.stream().map(Waiting.News::entry).collect(Collectors.joining("\n"));
        return Optional.of(new Mail(
                id(to, about),
                to.address().text(),
                words.text("mail.news.subject", String.valueOf(news.size())),
                text,
                Map.of("List-Unsubscribe", "<" + stop + ">", "List-Unsubscribe-Post", "List-Unsubscribe=One-Click")));
    }

    private Optional<String> line(StoredEntry stored, PublicTexts.Words words) {
        var entry = stored.entry();
        return switch (entry.kind()) {
            case NOTICE_PUBLISHED -> notice(entry, "mail.news.published", words);
            case NOTICE_TAKEN_DOWN -> notice(entry, "mail.news.taken-down", words);
            case DOCUMENT_PUBLISHED ->
                documents
                        .find(new DocumentId(entry.itemId()))
                        .map(found -> words.text(
                                "mail.news.published",
                                words.title(found),
                                settings.address() + found.id().path()));
            case NOTICE_ENDED -> Optional.empty();
        };
    }

    private Optional<String> notice(LogEntry entry, String key, PublicTexts.Words words) {
        return notices.find(new NoticeId(entry.itemId()))
                .map(found -> words.text(
                        key,
                        words.title(found.head()),
                        settings.address() + found.head().id().path()));
    }

    static String topic(Wish wish, PublicTexts.Words words) {
        var view = WishView.of(wish);
        return Stream.of(
                        view.kind().isEmpty() ? words.text("subscription.every-kind") : words.text(view.kind()),
                        view.township().isEmpty() ? "" : words.text("township." + view.township()),
                        view.batch(),
                        words.text("subscription.pace." + view.pace()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private PublicTexts.Words words(Subscriber to) {
        return texts.in((to.english() ? Lang.EN : Lang.ZH).locale());
    }

    /** The same for the same letter, so that a mail program shows one that was sent twice once. */
    private String id(Subscriber to, String about) {
        return index.entry("mail-id", to.id().text() + "\n" + to.secret() + "\n" + about);
    }
}
