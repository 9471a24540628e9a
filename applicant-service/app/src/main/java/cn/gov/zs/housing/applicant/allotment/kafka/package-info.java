/** What other services announce about homes, results and their notices. */
@NullMarked
package cn.gov.zs.housing.applicant.allotment.kafka;

import org.jspecify.annotations.NullMarked;
