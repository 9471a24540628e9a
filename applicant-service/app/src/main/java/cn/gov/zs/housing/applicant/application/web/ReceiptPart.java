package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.application.Application;
import java.util.Optional;

/**
 * A part of an application's receipt that another feature fills, such as the documents handed in. The household's receipt and the one
 * printed at the window show the same. Features offer one as a bean; {@code @Order} says where it stands.
 */
public interface ReceiptPart {
    /** What it shows; empty when there is nothing to show. */
    Optional<CasePanel.Part> of(Application application);
}
