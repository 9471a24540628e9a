/** The yearly report on disclosure (政府信息公开工作年度报告), counted from what is on record (条例 art. 49, 50; 国办公开办函〔2021〕30号). */
@NullMarked
package cn.gov.zs.housing.disclosure.report;

import org.jspecify.annotations.NullMarked;
