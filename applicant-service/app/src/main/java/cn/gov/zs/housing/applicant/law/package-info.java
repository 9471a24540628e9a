/** The clauses this service acts under, quoted from docs/law. */
@NullMarked
package cn.gov.zs.housing.applicant.law;

import org.jspecify.annotations.NullMarked;
