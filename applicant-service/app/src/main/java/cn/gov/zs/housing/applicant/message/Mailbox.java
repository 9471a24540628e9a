package cn.gov.zs.housing.applicant.message;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The messages this service keeps. Every change of one is one atomic write. */
public interface Mailbox {
    /** Keeps a new message; false when its number exists already, and then nothing is kept. */
    boolean keep(Message message);

    /** The message with this number. */
    Optional<Message> find(MessageId id);

    /** A page of an inbox, messages nobody has read first, newest first in each part. */
    List<Message> list(Inbox inbox, Page page);

    /** How many there are in an inbox. */
    long count(Inbox inbox);

    /** A page of those nobody has read, newest first. */
    List<Message> listUnread(Inbox inbox, Page page);

    /** How many of them nobody has read. */
    long countUnread(Inbox inbox);

    /** A page of the messages of one case, newest first. */
    List<Message> list(ApplicationId application, Page page);

    /** How many one case has. */
    long count(ApplicationId application);

    /** Numbers of messages with a delivery that was due by then. */
    List<MessageId> due(Instant now, int limit);

    /**
     * Changes a message.
     *
     * @param step empty when nothing is to change; asked again when somebody else was faster
     * @return the message as it is now; empty when the step changed nothing or there is no such message
     */
    Optional<Message> change(MessageId id, Function<Message, Optional<Message>> step);

    /**
     * Numbers of messages sent before then.
     *
     * @param after only numbers behind this one; empty for the first
     */
    List<MessageId> sentBefore(Instant then, String after, int limit);

    /** Numbers of messages whose deliveries were all over before then, in ascending order behind {@code after}. */
    List<MessageId> deliveredBefore(Instant then, String after, int limit);

    /** Removes a message; false when there is none or it is just being changed. */
    boolean remove(MessageId id);
}
