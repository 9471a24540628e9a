/** Tests of the subsidy's pages. */
@NullMarked
package cn.gov.zs.housing.applicant.subsidy.web;

import org.jspecify.annotations.NullMarked;
