/** Pages on which a household, or a clerk at the window for it, fills in an application and hands it in. */
@NullMarked
package cn.gov.zs.housing.applicant.intake.web;

import org.jspecify.annotations.NullMarked;
