package cn.gov.zs.housing.applicant.review.web;

import cn.gov.zs.platform.http.Caller;
import java.util.Optional;

/** A line that another feature adds to the staff's home page, such as how many objections wait. Features offer one as a bean. */
@FunctionalInterface
public interface HomeLine {
    /** What waits for the caller; empty when it is no work of hers. */
    Optional<Line> of(Caller caller);

    /**
     * A line.
     *
     * @param href of the list
     * @param text key of its text, which takes the count
     */
    record Line(String href, String text, long count) {}
}
