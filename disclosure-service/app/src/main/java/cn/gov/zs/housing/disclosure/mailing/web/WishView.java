package cn.gov.zs.housing.disclosure.mailing.web;

import cn.gov.zs.housing.disclosure.mailing.PublicKind;
import cn.gov.zs.housing.disclosure.mailing.Topic;
import cn.gov.zs.housing.disclosure.mailing.Wish;
import cn.gov.zs.housing.disclosure.notice.Township;

/**
 * A wish for its page.
 *
 * @param kind key of the text that names the kind; empty for every kind
 * @param township nine-digit code; empty for every one
 * @param batch empty for every one
 * @param confirmed whether it holds
 */
record WishView(int number, String kind, String township, String batch, String pace, boolean confirmed) {
    static WishView of(Wish wish) {
        return new WishView(
                wish.number(),
                kind(wish.topic()),
                wish.topic().township().map(Township::code).orElse(""),
                wish.topic().batch().orElse(""),
                wish.pace().name(),
                wish.holds());
    }

    static String kind(Topic topic) {
        return topic.kind().map(WishView::key).orElse("");
    }

    static String key(PublicKind kind) {
        return (kind.notice() ? "notice.kind." : "document.kind.") + kind.name();
    }
}
