package cn.gov.zs.housing.applicant.message.web;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.message.Inbox;
import cn.gov.zs.housing.applicant.message.Mailbox;
import java.util.List;
import java.util.Locale;

/**
 * A page of a citizen's messages.
 *
 * @param items unread ones first, newest first in each part
 * @param page its number, from 0
 * @param size rows per page
 * @param total how many there are on all pages
 * @param unread how many of all her messages are unread
 * @param more whether a later page exists
 */
record MessageList(List<MessageView> items, int page, int size, long total, long unread, boolean more) {
    static MessageList of(
            Mailbox mailbox, MessageTexts texts, Inbox inbox, boolean unreadOnly, Page page, Locale locale) {
        var found = unreadOnly ? mailbox.listUnread(inbox, page) : mailbox.list(inbox, page);
        var unread = mailbox.countUnread(inbox);
        var total = unreadOnly ? unread : mailbox.count(inbox);
        return new MessageList(
                found.stream()
                        .map(message -> MessageView.forHousehold(message, texts, locale))
                        .toList(),
                page.number(),
                page.size(),
                total,
                unread,
                page.skip() + (long) found.size() < total);
    }
}
