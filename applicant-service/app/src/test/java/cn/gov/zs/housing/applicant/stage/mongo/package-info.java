/** Clocks of cases in the database: one contract, on the embedded server and on a real one. */
@NullMarked
package cn.gov.zs.housing.applicant.stage.mongo;

import org.jspecify.annotations.NullMarked;
