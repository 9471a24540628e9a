package cn.gov.zs.housing.applicant.message.web;

import cn.gov.zs.housing.applicant.mandate.web.OwnCases;
import cn.gov.zs.housing.applicant.message.Inbox;
import cn.gov.zs.housing.applicant.message.Mailbox;
import cn.gov.zs.housing.applicant.message.Message;
import cn.gov.zs.housing.applicant.message.MessageId;
import cn.gov.zs.housing.applicant.message.Messages;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens inboxes, and marks messages in them read. */
@Component
public class Inboxes {
    private final Mailbox mailbox;
    private final Messages messages;
    private final OwnCases cases;

    Inboxes(Mailbox mailbox, Messages messages, OwnCases cases) {
        this.mailbox = mailbox;
        this.messages = messages;
        this.cases = cases;
    }

    /** The caller's inbox as it is now: a mandate taken back takes its case's messages out of it. */
    public Inbox of(Caller caller) {
        return new Inbox(caller.subject(), Set.copyOf(cases.held(caller)));
    }

    /** Marks a message read; 404 when it is not in her inbox. Who does so for another is marked with her mandate. */
    Message read(Caller caller, String id) {
        var inbox = of(caller);
        var message =
                MessageId.read(id).flatMap(number -> messages.in(inbox, number)).orElseThrow(ProblemException::absent);
        return message.unread() ? read(caller, inbox, message) : message;
    }

    /** Marks an unread message of this inbox read. */
    Message read(Caller caller, Inbox inbox, Message message) {
        if (message.owner().equals(inbox.owner())) {
            messages.read(inbox, message.id());
        } else {
            cases.act(caller.subject(), message.application(), "message", () -> {
                messages.read(inbox, message.id());
            });
        }
        return mailbox.find(message.id()).orElseThrow(ProblemException::absent);
    }
}
