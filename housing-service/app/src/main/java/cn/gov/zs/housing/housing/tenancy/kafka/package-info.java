/** What applicant-service tells of households that rent. */
@NullMarked
package cn.gov.zs.housing.housing.tenancy.kafka;

import org.jspecify.annotations.NullMarked;
