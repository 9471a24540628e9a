/** The books of standards in the database. */
@NullMarked
package cn.gov.zs.housing.applicant.admission.mongo;

import org.jspecify.annotations.NullMarked;
