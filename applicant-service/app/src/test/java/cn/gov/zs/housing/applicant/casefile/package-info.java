/** Tests of a household's whole file. */
@NullMarked
package cn.gov.zs.housing.applicant.casefile;

import org.jspecify.annotations.NullMarked;
