/** Where a clerk downloads the template, uploads a workbook of paper forms, and confirms it. */
@NullMarked
package cn.gov.zs.housing.applicant.paperforms.web;

import org.jspecify.annotations.NullMarked;
