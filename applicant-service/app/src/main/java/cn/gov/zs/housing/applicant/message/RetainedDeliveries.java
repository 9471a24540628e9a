package cn.gov.zs.housing.applicant.message;

import cn.gov.zs.housing.applicant.retention.Datum;
import cn.gov.zs.housing.applicant.retention.Retained;
import java.time.Instant;
import java.util.List;

/** Delivery records of messages, kept since the last of a message's deliveries was over. */
public final class RetainedDeliveries implements Retained {
    private final Mailbox mailbox;

    /** Those kept here. */
    public RetainedDeliveries(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public Datum datum() {
        return Datum.MESSAGE_DELIVERY;
    }

    @Override
    public List<Item> due(Instant line, String after, int limit) {
        return mailbox.deliveredBefore(line, after, limit).stream()
                .map(id -> new Item(
                        id.text(),
                        mailbox.find(id)
                                .map(message -> message.application().text())
                                .orElse("")))
                .toList();
    }

    @Override
    public Removal remove(String id, Instant line) {
        var number = new MessageId(id);
        var found = mailbox.find(number);
        if (found.isEmpty() || found.get().deliveries().isEmpty()) {
            return Removal.GONE;
        }
        return mailbox.change(
                                number,
                                message -> message.delivered()
                                        .filter(over -> over.isBefore(line))
                                        .map(_ -> message.withoutDeliveries()))
                        .isPresent()
                ? Removal.REMOVED
                : Removal.KEPT;
    }
}
