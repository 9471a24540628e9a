/** Where staff investigate and answer objections, and what a household sees of them. */
@NullMarked
package cn.gov.zs.housing.applicant.objection.web;

import org.jspecify.annotations.NullMarked;
