/** Tests of the records of exported lists on MongoDB. */
@NullMarked
package cn.gov.zs.housing.applicant.export.mongo;

import org.jspecify.annotations.NullMarked;
