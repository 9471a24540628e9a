/** Keys for tests, and re-encryption tried. */
@NullMarked
package cn.gov.zs.housing.applicant.encryption;

import org.jspecify.annotations.NullMarked;
