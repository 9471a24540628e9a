/** Objections, without a database. */
@NullMarked
package cn.gov.zs.housing.applicant.objection;

import org.jspecify.annotations.NullMarked;
