/** Subsidy rules, grants, runs and payment lines in the database. */
@NullMarked
package cn.gov.zs.housing.applicant.subsidy.mongo;

import org.jspecify.annotations.NullMarked;
