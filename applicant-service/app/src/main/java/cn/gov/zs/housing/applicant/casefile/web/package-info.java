/** The download of a household's whole file. */
@NullMarked
package cn.gov.zs.housing.applicant.casefile.web;

import org.jspecify.annotations.NullMarked;
