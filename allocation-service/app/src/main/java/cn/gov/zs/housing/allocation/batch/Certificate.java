package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.housing.allocation.law.Clause;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that must hold before a draw (抽签前的证明): held, or missing with the first day on which it can hold.
 *
 * @param kind what
 * @param held whether it holds on the day it was asked for
 * @param since the day it rests on: of the publication, the vote, the scoring; empty while there is none
 * @param firstLawfulDay first day on which it holds, or could hold at the earliest; empty when it never will for this batch
 */
public record Certificate(Kind kind, boolean held, Optional<LocalDate> since, Optional<LocalDate> firstLawfulDay) {

    /** What must hold, in the order in which it is told. The names are wire names. */
    public enum Kind {
        /** 评审委员会表决通过这一摘要. */
        COMMITTEE(Clause.COMMITTEE),
        /** 房源公示满10个自然日. */
        HOMES_NOTICE(Clause.HOMES_NOTICE),
        /** 每户两次公示期满: applicant-service registers a household only after both, with no objection open. */
        HOUSEHOLD_NOTICES(Clause.HOUSEHOLD_NOTICES),
        /** 评分表已公布并生效. */
        SCORE_SHEET(Clause.SCORING),
        /** 抽签至结果公示期满的各年度工作日历已导入并施行. */
        CALENDAR(Clause.PUBLICATION),
        /** 入围家庭均不在暂停参加分配期间. */
        NOBODY_BARRED(Clause.SCORING),
        /** 没有待审议的异议. */
        NO_OBJECTION(Clause.SUPERVISION);

        private final Clause clause;

        Kind(Clause clause) {
            this.clause = clause;
        }

        /** Where the law asks for it. */
        public Clause clause() {
            return clause;
        }
    }
}
