/** The applicant service: applications, reviews, and what a household sees of its case. This package is wiring. */
@NullMarked
package cn.gov.zs.housing.applicant;

import org.jspecify.annotations.NullMarked;
