package cn.gov.zs.housing.disclosure.mailing.web;

import cn.gov.zs.housing.disclosure.mailing.Subscriber;
import cn.gov.zs.housing.disclosure.mailing.SubscriptionBook;
import cn.gov.zs.housing.disclosure.mailing.Wish;
import org.springframework.stereotype.Component;

/** The paths that only letters to a subscriber carry. */
@Component
class SubscriptionLinks {
    private final SubscriptionBook book;

    SubscriptionLinks(SubscriptionBook book) {
        this.book = book;
    }

    String mine(Subscriber subscriber) {
        return "/subscriptions/mine/" + subscriber.id().text() + "/" + book.key(subscriber);
    }

    String stop(Subscriber subscriber) {
        return "/subscriptions/stop/" + subscriber.id().text() + "/" + book.key(subscriber);
    }

    String confirm(Subscriber subscriber, Wish wish) {
        return "/subscriptions/confirm/" + subscriber.id().text() + "/" + wish.number() + "/"
                + book.confirmation(subscriber, wish.number());
    }
}
