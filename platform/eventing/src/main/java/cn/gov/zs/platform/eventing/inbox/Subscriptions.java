package cn.gov.zs.platform.eventing.inbox;

import cn.gov.zs.platform.eventing.Subscription;
import cn.gov.zs.platform.eventing.wire.Message;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who listens to what. */
public final class Subscriptions {

    private final List<Subscription<?>> all;

    public Subscriptions(Collection<? extends Subscription<?>> all) {
        this.all = List.copyOf(all);
    }

    /** The topics anybody listens to. */
    public SortedSet<String> topics() {
        var topics = new TreeSet<String>();
        all.forEach(one -> topics.add(one.topic()));
        return topics;
    }

    /** Whether anybody listens to this type on this topic. */
    public boolean listensTo(String topic, String type) {
        return all.stream()
                .anyMatch(one -> one.topic().equals(topic) && one.type().equals(type));
    }

    /** Hands the event to each that listens to its type on this topic; to nobody when none does. */
    public void deliver(String topic, Message message) {
        for (var one : all) {
            if (one.topic().equals(topic) && one.type().equals(message.type())) {
                deliver(one, message);
            }
        }
    }

    private static <T> void deliver(Subscription<T> to, Message message) {
        to.handler().accept(message.as(to.body()));
    }
}
