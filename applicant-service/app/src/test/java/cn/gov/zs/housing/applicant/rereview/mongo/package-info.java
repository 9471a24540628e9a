/** Tests of rereview/mongo. */
@NullMarked
package cn.gov.zs.housing.applicant.rereview.mongo;

import org.jspecify.annotations.NullMarked;
