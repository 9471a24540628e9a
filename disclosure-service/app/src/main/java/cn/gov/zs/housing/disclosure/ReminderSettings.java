package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.request.Reminder;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code housing.reminders.*}: where reminders about requests go by e-mail, besides the staff's pages.
 *
 * @param handlers mailbox of the disclosure officers; empty: none is sent to them
 * @param head mailbox of the head of the unit; empty: none is sent to her
 */
@ConfigurationProperties("housing.reminders")
record ReminderSettings(
        @DefaultValue("") String handlers, @DefaultValue("") String head) {
    /** @throws IllegalArgumentException naming the setting that is no address */
    ReminderSettings {
        refuseOther("housing.reminders.handlers", handlers);
        refuseOther("housing.reminders.head", head);
    }

    private static void refuseOther(String name, String address) {
        if (!address.isEmpty() && !address.matches("[^@\\s]+@[^@\\s]+")) {
            throw new IllegalArgumentException(name + " is no e-mail address");
        }
    }

    /** The mailbox for this kind; empty when the office named none. */
    String of(Reminder.Kind kind) {
        return switch (kind) {
            case REMINDED -> handlers;
            case ESCALATED -> head;
        };
    }
}
