/** The books of standards in the database: one contract, on the embedded server and on a real one. */
@NullMarked
package cn.gov.zs.housing.applicant.admission.mongo;

import org.jspecify.annotations.NullMarked;
