/** What was told to a household before it had an account becomes its own. */
@NullMarked
package cn.gov.zs.housing.applicant.message.kafka;

import org.jspecify.annotations.NullMarked;
