/** Pages and API of changes of circumstances. */
@NullMarked
package cn.gov.zs.housing.applicant.change.web;

import org.jspecify.annotations.NullMarked;
