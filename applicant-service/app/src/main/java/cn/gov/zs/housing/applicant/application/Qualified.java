package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.housing.applicant.review.Removal;

/**
 * A household whose qualification was found (有资格的家庭): it waits for what it applied for, or lives in the home it drew. Its
 * circumstances may change, and with them its qualification may be lost.
 */
public sealed interface Qualified extends Application permits Waiting, Tenant {
    /** The household's circumstances changed, and a person found that it still qualifies. */
    Qualified changeFacts(Declaration declaration, Handling decision);

    /** A person found that it qualifies no longer, or it stayed silent in its re-review. */
    Appealable disqualify(Removal loss);
}
