package cn.gov.zs.housing.applicant.message;

import cn.gov.zs.housing.applicant.retention.Datum;
import cn.gov.zs.housing.applicant.retention.Retained;
import java.time.Instant;
import java.util.List;

/** Messages, kept since they were sent. */
public final class RetainedMessages implements Retained {
    private final Mailbox mailbox;

    /** Those kept here. */
    public RetainedMessages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public Datum datum() {
        return Datum.MESSAGE;
    }

    @Override
    public List<Item> due(Instant line, String after, int limit) {
        return mailbox.sentBefore(line, after, limit).stream()
                .map(id -> new Item(
                        id.text(),
                        mailbox.find(id)
                                .map(message -> message.application().text())
                                .orElse("")))
                .toList();
    }

    @Override
    public Removal remove(String id, Instant line) {
        var found = mailbox.find(new MessageId(id));
        if (found.isEmpty()) {
            return Removal.GONE;
        }
        return found.get().at().isBefore(line) && mailbox.remove(new MessageId(id)) ? Removal.REMOVED : Removal.KEPT;
    }
}
