/** SMS and WeChat through the city's gateways, and the guards around every channel. */
@NullMarked
package cn.gov.zs.housing.applicant.message.http;

import org.jspecify.annotations.NullMarked;
