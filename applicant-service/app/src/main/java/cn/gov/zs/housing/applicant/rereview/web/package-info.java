/** Pages and API of periodic re-reviews. */
@NullMarked
package cn.gov.zs.housing.applicant.rereview.web;

import org.jspecify.annotations.NullMarked;
