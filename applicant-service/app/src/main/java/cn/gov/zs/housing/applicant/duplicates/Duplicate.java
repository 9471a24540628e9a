package cn.gov.zs.housing.applicant.duplicates;

import cn.gov.zs.housing.applicant.application.Application;

/**
 * Something another application says of a member of this one. It decides nothing: a person looks into it.
 *
 * @param kind what
 * @param member 0 for the applicant, n for the n-th co-applicant of this application
 * @param other the other application
 */
public record Duplicate(Kind kind, int member, Application other) {
    /** What was found; the codes are what staff of different offices say to each other. */
    public enum Kind {
        /** 同一人还在另一户未办结的申请中. */
        IN_ANOTHER_OPEN("D1"),
        /** 同一人所在家庭已配租. */
        ALREADY_HOUSED("D2"),
        /** 曾以夫妻共同申请，现分开申请. */
        COUPLE_APART("D3");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Such as {@code D1}. */
        public String code() {
            return code;
        }
    }

    /** The kind, not the person. */
    @Override
    public String toString() {
        return kind.code() + " with application " + other.id();
    }
}
