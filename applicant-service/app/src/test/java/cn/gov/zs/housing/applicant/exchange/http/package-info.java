/** Tests of cross-checks. */
@NullMarked
package cn.gov.zs.housing.applicant.exchange.http;

import org.jspecify.annotations.NullMarked;
