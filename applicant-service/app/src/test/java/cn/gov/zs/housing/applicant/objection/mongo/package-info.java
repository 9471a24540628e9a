/** Objections on both database servers. */
@NullMarked
package cn.gov.zs.housing.applicant.objection.mongo;

import org.jspecify.annotations.NullMarked;
