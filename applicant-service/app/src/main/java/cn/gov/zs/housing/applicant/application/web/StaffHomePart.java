package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.platform.http.Caller;
import java.util.Optional;

/** A part of the staff's home page that a feature fills. Features offer one as a bean; {@code @Order} says where it stands. */
public interface StaffHomePart {
    /** What is shown to this member of staff; empty when there is nothing. */
    Optional<CasePanel.Part> forHome(Caller caller);
}
