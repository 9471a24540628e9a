/** Where documents are added, seen and taken back, and where looks at them are listed. */
@NullMarked
package cn.gov.zs.housing.applicant.evidence.web;

import org.jspecify.annotations.NullMarked;
