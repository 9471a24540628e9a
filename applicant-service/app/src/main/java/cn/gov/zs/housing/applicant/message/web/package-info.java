/** Messages on pages and over the API. */
@NullMarked
package cn.gov.zs.housing.applicant.message.web;

import org.jspecify.annotations.NullMarked;
