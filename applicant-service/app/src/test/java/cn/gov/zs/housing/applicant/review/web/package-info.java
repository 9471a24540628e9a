/** What staff do with cases, held to the table of stages. */
@NullMarked
package cn.gov.zs.housing.applicant.review.web;

import org.jspecify.annotations.NullMarked;
