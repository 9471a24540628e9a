/** Campaigns and re-reviews in MongoDB. */
@NullMarked
package cn.gov.zs.housing.applicant.rereview.mongo;

import org.jspecify.annotations.NullMarked;
