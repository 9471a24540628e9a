/** Keeps objections in MongoDB, their words encrypted. */
@NullMarked
package cn.gov.zs.housing.applicant.objection.mongo;

import org.jspecify.annotations.NullMarked;
