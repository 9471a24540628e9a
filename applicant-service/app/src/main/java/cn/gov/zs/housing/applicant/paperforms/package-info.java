/** Paper forms of many households (纸质申请) that a clerk imports from one workbook, all of them or none. */
@NullMarked
package cn.gov.zs.housing.applicant.paperforms;

import org.jspecify.annotations.NullMarked;
