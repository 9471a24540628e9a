package cn.gov.zs.housing.disclosure.mailing;

import cn.gov.zs.platform.mail.MailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Subscribers for tests. */
public final class SubscriberSamples {
    public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    public static final Instant UNTIL = NOW.plus(SubscriptionBook.TO_CONFIRM);
    public static final Duration GATHER = Duration.ofSeconds(10);
    public static final PublicKind HOMES = new PublicKind("HOMES");
    public static final PublicKind FIRST_REVIEW = new PublicKind("FIRST_REVIEW");

    private SubscriberSamples() {}

    public static SubscriberId id(int number) {
        return new SubscriberId("%043d".formatted(number));
    }

    public static Subscriber nobodyYet(int number) {
        return Subscriber.begin(id(number), new MailAddress("reader" + number + "@example.cn"), "secret", false);
    }

    public static Subscriber asking(int number) {
        return nobodyYet(number).ask(Topic.ALL, Set.of(), Pace.AT_ONCE, NOW, UNTIL);
    }

    public static Subscriber following(int number, Topic topic, Pace pace) {
        var asked = nobodyYet(number).ask(topic, Set.of(), pace, NOW, UNTIL);
        return asked.confirm(1, NOW, 5).orElseThrow().told(asked.waiting());
    }

    public static Topic only(PublicKind kind) {
        return new Topic(Optional.of(kind), Optional.empty(), Optional.empty());
    }
}
