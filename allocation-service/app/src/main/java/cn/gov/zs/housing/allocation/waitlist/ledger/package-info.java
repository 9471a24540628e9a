/** The position ledger (位次台账): every move on a ranked list, from its first day, and what of it a household may see. */
@NullMarked
package cn.gov.zs.housing.allocation.waitlist.ledger;

import org.jspecify.annotations.NullMarked;
