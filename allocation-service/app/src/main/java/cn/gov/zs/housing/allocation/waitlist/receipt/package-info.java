/** The score receipt (得分凭证): why a household has its score, and what would change it. */
@NullMarked
package cn.gov.zs.housing.allocation.waitlist.receipt;

import org.jspecify.annotations.NullMarked;
