/** Tests of the records of looks on MongoDB. */
@NullMarked
package cn.gov.zs.housing.applicant.inspection.mongo;

import org.jspecify.annotations.NullMarked;
