/** The fairness report (公平性报告): whether what a draw left to chance looks like chance. docs/spec/fairness-report.md */
@NullMarked
package cn.gov.zs.housing.allocation.rules.fairness;

import org.jspecify.annotations.NullMarked;
