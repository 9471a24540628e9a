package cn.gov.zs.housing.applicant.subsidy;

import java.util.function.Function;

/** The book of subsidy rules this service keeps. */
public interface SubsidyRules {
    /** The book; without a version when nothing was entered yet. */
    RuleBook book();

    /** Changes the book in one atomic write; asked again when somebody else was faster. */
    RuleAnswer change(Function<RuleBook, RuleAnswer> decision);
}
