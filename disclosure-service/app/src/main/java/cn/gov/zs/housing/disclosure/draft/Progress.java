package cn.gov.zs.housing.disclosure.draft;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.notice.Publishing.Overtaken;
import java.time.Instant;

/** How far a draft has come. */
public sealed interface Progress {
    /** 待处理: somebody has to work on it. */
    record Open() implements Progress {}

    /**
     * 待复核: another officer has to look at it.
     *
     * @param reason why it may go out although the guard found something; empty where it found nothing
     */
    record Submitted(Officer by, Instant at, String reason) implements Progress {}

    /** 已同意: it goes out in a moment. */
    record Approved(Submitted submitted, Officer by, Instant at) implements Progress {}

    /**
     * 已公布.
     *
     * @param path where the public reads it
     */
    record Published(Approved approved, String path) implements Progress {}

    /** 不再公布: something happened that overtook it. */
    record Dropped(Overtaken by, Instant at) implements Progress {}
}
