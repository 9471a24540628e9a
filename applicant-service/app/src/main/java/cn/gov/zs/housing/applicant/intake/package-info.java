/** Applications that are being filled in, section by section, online or at the window, until they are handed in. */
@NullMarked
package cn.gov.zs.housing.applicant.intake;

import org.jspecify.annotations.NullMarked;
