/** Tests of stored messages. */
@NullMarked
package cn.gov.zs.housing.applicant.message.mongo;

import org.jspecify.annotations.NullMarked;
