/** Pages and API of the rental subsidy. */
@NullMarked
package cn.gov.zs.housing.applicant.subsidy.web;

import org.jspecify.annotations.NullMarked;
