/** Tests of the subsidy's collections. */
@NullMarked
package cn.gov.zs.housing.applicant.subsidy.mongo;

import org.jspecify.annotations.NullMarked;
