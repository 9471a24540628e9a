package cn.gov.zs.housing.disclosure.draft;

import cn.gov.zs.housing.disclosure.listing.Page;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every draft, also those that went out or were overtaken: of these without what they said. */
public interface Drafts {
    /** Where a draft is, as a list asks for it. */
    enum Stage {
        OPEN,
        SUBMITTED,
        APPROVED,
        PUBLISHED,
        DROPPED
    }

    /** Adds one because of an event; false, and nothing happens, when it is there already. */
    boolean hold(Envelope<?> cause, Draft draft);

    /** Adds one an officer began; false, and nothing happens, when it is there already. */
    boolean begin(Draft draft);

    /** Whether it is there because of this event. */
    boolean heldFor(Envelope<?> cause, String id);

    /** The draft, if there is one. */
    Optional<Versioned<Draft>> find(String id);

    /**
     * Changes a draft in one atomic write; decides again when somebody else was faster.
     *
     * @throws cn.gov.zs.platform.eventing.AbsentException when there is none
     */
    <R> R change(String id, Function<? super Draft, Change<Draft, R>> decision);

    /**
     * Changes the draft that an officer read at this version.
     *
     * @throws cn.gov.zs.platform.eventing.StaleVersionException when it was changed since
     */
    <R> R change(String id, long version, Function<? super Draft, Change<Draft, R>> decision);

    /** Drafts at these stages, the oldest first. */
    Page<Draft> list(List<Stage> stages, int page, int size);

    /** Drafts about this application, batch or duty. */
    List<Draft> listOf(String reference);
}
