package cn.gov.zs.housing.applicant.retention;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The cases that ended and of which something is kept, so that what is due is found without reading every application. */
public interface ClosedCases {
    /** The case ended then; everything of it is kept, unless that is known already. */
    void ended(ApplicationId id, Instant at);

    /** Nothing of the case is to be removed: it is open again, or gone. Nothing happens when it is not here. */
    void leave(ApplicationId id);

    /** What is kept of this case; empty when it is open or gone. */
    Optional<ClosedCase> find(ApplicationId id);

    /** This kind is gone; a case of which nothing is kept leaves. */
    void gone(ApplicationId id, Datum kind);

    /**
     * Cases that keep this kind and ended before the line, by one index.
     *
     * @param after only numbers behind this one, in ascending order; empty for the first
     * @param limit how many at most
     */
    List<ApplicationId> due(Datum kind, Instant line, String after, int limit);

    /** How far cases that ended before this list was kept have been entered. */
    CatchUp catchUp();

    /** Stores how far; nothing happens when another replica got on from there. */
    void advance(CatchUp from, CatchUp to);
}
