/** Moves what is stored encrypted to the active key while the service runs. */
@NullMarked
package cn.gov.zs.housing.applicant.encryption;

import org.jspecify.annotations.NullMarked;
