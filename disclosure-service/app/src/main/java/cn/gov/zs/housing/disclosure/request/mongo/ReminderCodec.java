package cn.gov.zs.housing.disclosure.request.mongo;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.request.Assignment;
import cn.gov.zs.housing.disclosure.request.Delivery;
import cn.gov.zs.housing.disclosure.request.IssuedLetter;
import cn.gov.zs.housing.disclosure.request.Reminder;
import cn.gov.zs.housing.disclosure.request.mongo.RequestDocument.MemberDocument;
import cn.gov.zs.housing.disclosure.request.mongo.RequestDocument.ReminderDocument;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From reminders to what is stored of them and back. */
final class ReminderCodec {
    private ReminderCodec() {}

    /** When the first is to be sent; null when none is. */
    static @Nullable Instant remindingAt(Assignment assigned) {
        return assigned.reminders().stream()
                .flatMap(each -> each.mailing().stream())
                .map(IssuedLetter.Mailing::dueAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    static List<ReminderDocument> documents(Assignment assigned) {
        return assigned.reminders().stream()
                .map(each -> new ReminderDocument(
                        each.kind(),
                        each.concern(),
                        each.due(),
                        each.at(),
                        each.seen()
                                .map(seen -> new MemberDocument(
                                        seen.by().subject(), seen.by().name()))
                                .orElse(null),
                        each.seen().map(Reminder.Seen::at).orElse(null),
                        each.mailing().map(IssuedLetter.Mailing::dueAt).orElse(null),
                        each.mailing().map(IssuedLetter.Mailing::failures).orElse(0),
                        each.mailed().map(Delivery::way).orElse(null),
                        each.mailed().map(Delivery::at).orElse(null)))
                .toList();
    }

    static List<Reminder> reminders(@Nullable List<ReminderDocument> stored) {
        return stored == null
                ? List.of()
                : stored.stream().map(ReminderCodec::reminder).toList();
    }

    private static Reminder reminder(ReminderDocument stored) {
        var by = stored.seenBy();
        var seenAt = stored.seenAt();
        var mailDueAt = stored.mailDueAt();
        var mailed = stored.mailed();
        var mailedAt = stored.mailedAt();
        return new Reminder(
                stored.kind(),
                stored.concern(),
                stored.due(),
                stored.at(),
                by == null || seenAt == null
                        ? Optional.empty()
                        : Optional.of(new Reminder.Seen(new Officer(by.subject(), by.name()), seenAt)),
                mailDueAt == null
                        ? Optional.empty()
                        : Optional.of(new IssuedLetter.Mailing(mailDueAt, stored.failures())),
                mailed == null || mailedAt == null
                        ? Optional.empty()
                        : Optional.of(new Delivery(mailed, mailedAt, "")));
    }
}
