package cn.gov.zs.housing.disclosure.notice;

import java.time.LocalDate;
import java.util.List;

/**
 * A notice that came down before its period was over, because what it said no longer holds. Its period counts for nothing: what is
 * said anew stands for a whole one.
 *
 * @param head what is said of it for good
 * @param on the day in Shanghai on which it came down
 * @param reason why
 * @param why in the office's own words; empty where the reason says all
 * @param remains what is left of its content
 * @param objections that were filed while it stood
 */
public record TakenDown(
        NoticeHead head, LocalDate on, Reason reason, String why, Remains remains, List<ObjectionNumber> objections)
        implements Notice {
    /** Why a notice comes down early. */
    public enum Reason {
        /** 更正: a fact in it was corrected. */
        CORRECTED,
        /** 重新审核: an objection was upheld, or the review was made again. */
        REVIEWED_AGAIN,
        /** 撤回: the household withdrew its application. */
        WITHDRAWN,
        /** 批次取消: the batch that was to distribute these homes was cancelled. */
        BATCH_CANCELLED,
        /** 房源退回: no batch distributes these homes after all. */
        POOL_GIVEN_UP,
        /** 结果变更: an objection to the result was upheld, and an assignment in it was revoked. */
        RESULT_REVIEWED;

        /** Whether a notice of this content comes down for it. */
        boolean of(NoticeContent content) {
            return switch (this) {
                case CORRECTED, REVIEWED_AGAIN, WITHDRAWN -> content instanceof HouseholdFacts;
                case BATCH_CANCELLED, POOL_GIVEN_UP -> content instanceof HomesOnOffer;
                case RESULT_REVIEWED -> content instanceof DrawResult;
            };
        }
    }

    /** One whose reason says all. */
    public TakenDown(NoticeHead head, LocalDate on, Reason reason, Remains remains, List<ObjectionNumber> objections) {
        this(head, on, reason, "", remains, objections);
    }

    /** Keeps its own copy. */
    public TakenDown {
        objections = List.copyOf(objections);
    }
}
