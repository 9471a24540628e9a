/** Applications as MongoDB documents; the only place where whole identity numbers are stored, and there encrypted. */
@NullMarked
package cn.gov.zs.housing.applicant.application.mongo;

import org.jspecify.annotations.NullMarked;
