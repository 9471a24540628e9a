package cn.gov.zs.housing.disclosure.review;

import cn.gov.zs.housing.disclosure.request.RequestNumber;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every challenge of an answer. */
public interface Reviews {
    /** Keeps a new one; false, and nothing happens, when it is there. */
    boolean add(RequestReview review);

    /** The challenge, if there is one. */
    Optional<Versioned<RequestReview>> find(ReviewId id);

    /**
     * Changes a challenge, as its version was read.
     *
     * @throws cn.gov.zs.platform.eventing.AbsentException when there is none
     * @throws cn.gov.zs.platform.eventing.StaleVersionException when somebody else changed it since
     */
    <R> R change(ReviewId id, long version, Function<RequestReview, Change<RequestReview, R>> decision);

    /** Those that were open on one of these days, by the day they were filed. */
    List<RequestReview> listOpenIn(LocalDate first, LocalDate last);

    /** Whether a challenge of this request is not decided. */
    boolean isPending(RequestNumber request);

    /** The newest first. */
    List<Versioned<RequestReview>> list(int page, int size);
}
