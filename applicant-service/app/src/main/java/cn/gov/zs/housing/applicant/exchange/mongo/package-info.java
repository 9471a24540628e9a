/** Cross-checks and bulk runs as MongoDB documents; what departments answered is encrypted there. */
@NullMarked
package cn.gov.zs.housing.applicant.exchange.mongo;

import org.jspecify.annotations.NullMarked;
