/** What moves a case becomes a message. */
@NullMarked
package cn.gov.zs.housing.applicant.message.kafka;

import org.jspecify.annotations.NullMarked;
