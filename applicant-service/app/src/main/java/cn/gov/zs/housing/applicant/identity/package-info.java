/** Who a person is: names and identity numbers. The only place that masks. */
@NullMarked
package cn.gov.zs.housing.applicant.identity;

import org.jspecify.annotations.NullMarked;
