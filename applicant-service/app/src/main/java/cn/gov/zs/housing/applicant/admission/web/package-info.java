/** Standards and judgements as everybody reads them, and the city's desk where a version is entered and approved. */
@NullMarked
package cn.gov.zs.housing.applicant.admission.web;

import org.jspecify.annotations.NullMarked;
