package cn.gov.zs.housing.disclosure.history;

import cn.gov.zs.housing.disclosure.catalogue.Duty;
import cn.gov.zs.housing.disclosure.notice.NoticePeriod;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step of a batch.
 *
 * @param on the day in Shanghai
 * @param path where it is published; empty when it is known from elsewhere only
 * @param digest of what is published; empty where the step adds none
 * @param logged what has an entry in the public log
 * @param period of a notice: how long it stands
 * @param duty by when it was to be published
 */
public record BatchStep(
        Kind kind,
        LocalDate on,
        String path,
        String digest,
        Optional<Logged> logged,
        Optional<NoticePeriod> period,
        Optional<Duty> duty) {
    /** What happened, in the order in which it follows each other on one day. */
    public enum Kind {
        /** 房源公示. */
        HOMES_PUBLISHED,
        /** 方案定稿. */
        FROZEN,
        /** 评审委员会表决. */
        APPROVED,
        /** 评审委员会表决未通过. */
        REJECTED,
        /** 批次取消. */
        CANCELLED,
        /** 封存结束. */
        SEALED,
        /** 揭示结束. */
        CLOSED,
        /** 抽签. */
        DRAWN,
        /** 分配结果公示. */
        RESULT_PUBLISHED,
        /** 公示顺延. */
        EXTENDED,
        /** 收到异议. */
        OBJECTED,
        /** 异议成立. */
        OBJECTION_UPHELD,
        /** 异议不成立. */
        OBJECTION_REJECTED,
        /** 公示撤下. */
        TAKEN_DOWN,
        /** 公示期满. */
        ENDED
    }

    /**
     * What the log has an entry of.
     *
     * @param document whether it is a document and not a notice
     */
    public record Logged(String itemId, boolean document) {}

    static BatchStep of(Kind kind, LocalDate on) {
        return new BatchStep(kind, on, "", "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    BatchStep shownAt(String at, String proof) {
        return new BatchStep(kind, on, at, proof, logged, period, duty);
    }

    BatchStep logged(String itemId, boolean document) {
        return new BatchStep(kind, on, path, digest, Optional.of(new Logged(itemId, document)), period, duty);
    }

    BatchStep standing(NoticePeriod stands) {
        return new BatchStep(kind, on, path, digest, logged, Optional.of(stands), duty);
    }

    BatchStep due(Optional<Duty> by) {
        return new BatchStep(kind, on, path, digest, logged, period, by);
    }
}
