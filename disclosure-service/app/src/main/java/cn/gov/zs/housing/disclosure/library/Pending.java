package cn.gov.zs.housing.disclosure.library;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import java.time.Instant;

/** What one officer has entered and another has yet to look at. Nothing of it is public. */
public sealed interface Pending {
    /** Who entered it last: somebody else decides. */
    Officer by();

    /** When. */
    Instant at();

    /** Why; empty for a first version. */
    String reason();

    /**
     * 草稿: the next version.
     *
     * @param submitted whether it waits for the other officer; until then it is its writer's
     */
    record Draft(TextBody body, Officer by, Instant at, String reason, boolean submitted) implements Pending {}

    /** 撤下申请: the text should not have been public. */
    record TakeDown(Officer by, Instant at, String reason) implements Pending {}
}
