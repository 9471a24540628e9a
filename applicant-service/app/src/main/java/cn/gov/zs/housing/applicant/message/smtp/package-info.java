/** E-mail over SMTP. */
@NullMarked
package cn.gov.zs.housing.applicant.message.smtp;

import org.jspecify.annotations.NullMarked;
