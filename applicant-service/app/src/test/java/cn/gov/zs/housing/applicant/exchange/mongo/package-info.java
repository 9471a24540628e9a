/** Tests of cross-checks. */
@NullMarked
package cn.gov.zs.housing.applicant.exchange.mongo;

import org.jspecify.annotations.NullMarked;
