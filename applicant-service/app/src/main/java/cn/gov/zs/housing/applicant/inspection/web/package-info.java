/** Where staff ask for a whole identity number, and where its records are read. */
@NullMarked
package cn.gov.zs.housing.applicant.inspection.web;

import org.jspecify.annotations.NullMarked;
