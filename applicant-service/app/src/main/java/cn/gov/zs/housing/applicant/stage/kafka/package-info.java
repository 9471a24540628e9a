/** Keeps each case's clock true to its moves. */
@NullMarked
package cn.gov.zs.housing.applicant.stage.kafka;

import org.jspecify.annotations.NullMarked;
