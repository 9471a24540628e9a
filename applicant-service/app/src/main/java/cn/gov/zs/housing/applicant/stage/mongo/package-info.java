/** Clocks of cases, colleagues, bulk handovers and the repair walk in MongoDB. */
@NullMarked
package cn.gov.zs.housing.applicant.stage.mongo;

import org.jspecify.annotations.NullMarked;
