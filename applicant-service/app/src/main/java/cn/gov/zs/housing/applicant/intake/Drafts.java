package cn.gov.zs.housing.applicant.intake;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The applications that are being filled in. */
public interface Drafts {
    /** Keeps a new one; false when its number exists already. */
    boolean begin(SavedDraft draft);

    /** The draft with this number. */
    Optional<SavedDraft> find(ApplicationId id);

    /**
     * Changes a draft in one atomic write; of two at once the second works on what the first left.
     *
     * @throws cn.gov.zs.platform.eventing.AbsentException if there is none
     */
    SavedDraft change(ApplicationId id, UnaryOperator<SavedDraft> step);

    /** Those this person types through this channel, the last saved first. */
    List<SavedDraft> list(String subject, Entry.Channel channel, int limit);

    /** Removes a draft; nothing happens when there is none. */
    void remove(ApplicationId id);

    /** The numbers of drafts that were last saved before this moment, the oldest first: what retention removes. */
    List<ApplicationId> listOlderThan(Instant moment, int limit);
}
