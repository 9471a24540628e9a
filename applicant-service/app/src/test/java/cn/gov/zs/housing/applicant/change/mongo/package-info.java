/** Tests of change/mongo. */
@NullMarked
package cn.gov.zs.housing.applicant.change.mongo;

import org.jspecify.annotations.NullMarked;
