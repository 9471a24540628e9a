/** The exchange with departments over HTTP, guarded by Resilience4j. */
@NullMarked
package cn.gov.zs.housing.applicant.exchange.http;

import org.jspecify.annotations.NullMarked;
