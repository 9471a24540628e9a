/** What other departments say of a household (部门核查): questions, answers with receipts, contradictions that people decide. */
@NullMarked
package cn.gov.zs.housing.applicant.exchange;

import org.jspecify.annotations.NullMarked;
