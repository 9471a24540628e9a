/** Documents, their contents and the records of looks at them, in MongoDB. */
@NullMarked
package cn.gov.zs.housing.applicant.evidence.mongo;

import org.jspecify.annotations.NullMarked;
