/** Saved drafts as MongoDB documents, everything typed encrypted. */
@NullMarked
package cn.gov.zs.housing.applicant.intake.mongo;

import org.jspecify.annotations.NullMarked;
