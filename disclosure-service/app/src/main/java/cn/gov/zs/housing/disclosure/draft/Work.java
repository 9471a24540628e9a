package cn.gov.zs.housing.disclosure.draft;

import cn.gov.zs.housing.disclosure.catalogue.DutyId;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Proposal;

/** What a draft would publish. */
public sealed interface Work {
    /**
     * What an event ordered, held by the guard.
     *
     * @param cause id of the event
     * @param notice the notice it would be
     */
    record Held(String cause, NoticeId notice, Proposal proposal) implements Work {}

    /**
     * What an officer types to fulfil a duty.
     *
     * @param item of the catalogue
     */
    record Typed(DutyId duty, String item, TypedNotice words) implements Work {}
}
