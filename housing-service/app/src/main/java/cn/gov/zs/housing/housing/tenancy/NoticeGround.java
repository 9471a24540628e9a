package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.contract.TenancyEndedV1.Ground;
import java.time.LocalDate;

/** Why a household is ordered to vacate, with the facts that show it: the grounds of art. 27, 29, 30 and 31. */
public sealed interface NoticeGround {
    /** Months a home stands empty before that is a ground; {@link Clause#SURRENDER}, in force since 2012-07-15. */
    int MONTHS_EMPTY = 6;

    /** Its name on the wire. */
    Ground ground();

    /** What it rests on. */
    Clause clause();

    /** Whether it holds for this tenancy on this day. */
    Standing standing(Let let, LocalDate day);

    /** Whether a ground holds. */
    sealed interface Standing {
        /**
         * It does.
         *
         * @param finding in words
         * @param working how it was computed; empty where nothing is
         */
        record Holds(String finding, String working) implements Standing {}

        /** Not before a day. */
        record TooEarly(LocalDate first) implements Standing {}

        /** Its facts are not there. */
        record Absent() implements Standing {}
    }

    /**
     * An officer found it: sublet, changed use, damage, unlawful acts, another home.
     *
     * @param kind one of those for which a finding in words is enough
     * @param finding in words, not blank
     */
    record Found(Kind kind, String finding) implements NoticeGround {
        /** What can be found. */
        public enum Kind {
            /** 转借、转租或者擅自调换. */
            SUBLET(Ground.SUBLET, Clause.SURRENDER),
            /** 改变用途. */
            CHANGED_USE(Ground.CHANGED_USE, Clause.SURRENDER),
            /** 破坏或者擅自装修，拒不恢复原状. */
            DAMAGED(Ground.DAMAGED, Clause.SURRENDER),
            /** 在房屋内从事违法活动. */
            UNLAWFUL_ACTS(Ground.UNLAWFUL_ACTS, Clause.SURRENDER),
            /** 获得其他住房或者其他保障性住房. */
            OTHER_HOME(Ground.OTHER_HOME, Clause.VACATE);

            private final Ground ground;
            private final Clause clause;

            Kind(Ground ground, Clause clause) {
                this.ground = ground;
                this.clause = clause;
            }
        }

        /** @throws IllegalArgumentException if nothing was found */
        public Found {
            if (finding.isBlank()) {
                throw new IllegalArgumentException("a ground needs a finding");
            }
        }

        @Override
        public Ground ground() {
            return kind.ground;
        }

        @Override
        public Clause clause() {
            return kind.clause;
        }

        @Override
        public Standing standing(Let let, LocalDate day) {
            return new Standing.Holds(finding, "");
        }

        @Override
        public String toString() {
            return "Found[" + kind + "]";
        }
    }

    /**
     * The home stands empty without reason.
     *
     * @param since the first day it stood empty
     * @param finding in words
     */
    record LeftEmpty(LocalDate since, String finding) implements NoticeGround {
        @Override
        public Ground ground() {
            return Ground.LEFT_EMPTY;
        }

        @Override
        public Clause clause() {
            return Clause.SURRENDER;
        }

        /** Six whole months must have passed: empty since 15 January, not before 15 July. */
        @Override
        public Standing standing(Let let, LocalDate day) {
            var first = since.plusMonths(MONTHS_EMPTY);
            return day.isBefore(first)
                    ? new Standing.TooEarly(first)
                    : new Standing.Holds(finding, since + " + " + MONTHS_EMPTY + " 个月 = " + first);
        }

        @Override
        public String toString() {
            return "LeftEmpty[" + since + "]";
        }
    }

    /** Six months' rent in total are unpaid; computed from the account. */
    record RentUnpaid() implements NoticeGround {
        @Override
        public Ground ground() {
            return Ground.RENT_UNPAID;
        }

        @Override
        public Clause clause() {
            return Clause.ARREARS;
        }

        @Override
        public Standing standing(Let let, LocalDate day) {
            var account = RentAccount.of(let, day);
            return account.isSixMonthsUnpaid() ? new Standing.Holds("", account.working()) : new Standing.Absent();
        }
    }

    /** The term is over, and renewal was refused or not asked for. */
    record TermOver() implements NoticeGround {
        @Override
        public Ground ground() {
            return Ground.TERM_ENDED;
        }

        @Override
        public Clause clause() {
            return Clause.RENEWAL;
        }

        @Override
        public Standing standing(Let let, LocalDate day) {
            return afterTerm(let, day);
        }
    }

    /** The office refused to renew, and the term is over. */
    record RenewalRefused() implements NoticeGround {
        @Override
        public Ground ground() {
            return Ground.RENEWAL_REFUSED;
        }

        @Override
        public Clause clause() {
            return Clause.VACATE;
        }

        @Override
        public Standing standing(Let let, LocalDate day) {
            return let.file()
                    .renewal()
                    .flatMap(RenewalRequest::refusal)
                    .map(refused -> afterTerm(let, day))
                    .orElseGet(Standing.Absent::new);
        }
    }

    /** The household qualifies no longer, as applicant-service decided. */
    record QualificationLost() implements NoticeGround {
        @Override
        public Ground ground() {
            return Ground.QUALIFICATION_LOST;
        }

        @Override
        public Clause clause() {
            return Clause.VACATE;
        }

        @Override
        public Standing standing(Let let, LocalDate day) {
            return let.file()
                    .loss()
                    .<Standing>map(loss -> new Standing.Holds("", loss.lostOn().toString()))
                    .orElseGet(Standing.Absent::new);
        }
    }

    /** A request that waits is decided first: who asked in time is not put out by the calendar. */
    private static Standing afterTerm(Let let, LocalDate day) {
        var first = let.contract().term().to().plusDays(1);
        if (day.isBefore(first)) {
            return new Standing.TooEarly(first);
        }
        return let.pendingRenewal().isPresent() || let.awaitsSignatures()
                ? new Standing.Absent()
                : new Standing.Holds("", first.toString());
    }
}
