/** Documents on the embedded server and on a real MongoDB. */
@NullMarked
package cn.gov.zs.housing.applicant.evidence.mongo;

import org.jspecify.annotations.NullMarked;
