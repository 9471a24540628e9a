/** Every staff list as a workbook, and the auditor's list of who took which. */
@NullMarked
package cn.gov.zs.housing.applicant.export.web;

import org.jspecify.annotations.NullMarked;
