package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import java.util.Optional;

/**
 * A part of an application's pages that another feature fills, such as its documents or its objections. Features offer one as a
 * bean; {@code @Order} says where it stands.
 */
public interface CasePanel {
    /** What staff see, who may see the application; empty when there is nothing to show. */
    Optional<Part> forStaff(Caller caller, Versioned<Application> application);

    /** What the household sees of its own application; empty when there is nothing to show. */
    Optional<Part> forHousehold(Caller caller, Versioned<Application> application);

    /**
     * What is shown.
     *
     * @param template the template the fragment stands in, such as {@code applicant/evidence}
     * @param fragment the fragment's name; it takes one parameter, the content
     * @param content what the fragment shows; it must not print personal data
     */
    record Part(String template, String fragment, Object content) {}
}
