package cn.gov.zs.housing.applicant.intake;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The applications that are being filled in. */
public interface Drafts {
    /** Keeps a new one; false when its number exists already. */
    boolean begin(SavedDraft draft);

    /** The draft with this number; one given up is none. */
    Optional<Versioned<SavedDraft>> find(ApplicationId id);

    /**
     * Changes a draft that the caller has read, in one atomic write.
     *
     * @throws cn.gov.zs.platform.eventing.StaleVersionException if it was changed since, and then nothing is written
     * @throws cn.gov.zs.platform.eventing.AbsentException if there is none
     */
    SavedDraft change(ApplicationId id, long version, UnaryOperator<SavedDraft> step);

    /** Those this person types through this channel, the last saved first. */
    List<SavedDraft> list(String subject, Entry.Channel channel, int limit);

    /**
     * Gives a draft up: what was typed is gone with this write, its number stays for a while.
     *
     * @return false when there is none, or it was given up before
     */
    boolean giveUp(ApplicationId id, Instant at);

    /** The numbers of drafts that were given up before this moment, the oldest first. */
    List<ApplicationId> listGivenUp(Instant moment, int limit);

    /** Removes a draft, also one given up, with its number; nothing happens when there is none. */
    void remove(ApplicationId id);

    /** The numbers of drafts that were last saved before this moment, the oldest first: what retention removes. */
    List<ApplicationId> listOlderThan(Instant moment, int limit);
}
