/** Who may act for a household beside its own account: by a code on its receipt, or by a recorded mandate (委托). */
@NullMarked
package cn.gov.zs.housing.applicant.mandate;

import org.jspecify.annotations.NullMarked;
