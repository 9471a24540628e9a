package cn.gov.zs.housing.applicant.subsidy;

import java.time.YearMonth;

/** One month's subsidy on a payment list, with its working. */
public record MonthShare(YearMonth month, SubsidyWorking working) {}
