/** What staff see and decide: pages and API of the applications in their scope. */
@NullMarked
package cn.gov.zs.housing.applicant.review.web;

import org.jspecify.annotations.NullMarked;
