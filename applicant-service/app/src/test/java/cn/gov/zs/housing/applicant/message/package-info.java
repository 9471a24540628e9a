/** Tests of messages. */
@NullMarked
package cn.gov.zs.housing.applicant.message;

import org.jspecify.annotations.NullMarked;
