/** Tests of gateways. */
@NullMarked
package cn.gov.zs.housing.applicant.message.http;

import org.jspecify.annotations.NullMarked;
