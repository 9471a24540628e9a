/** Everything this service holds about a household, as one file for itself (完整档案). */
@NullMarked
package cn.gov.zs.housing.applicant.casefile;

import org.jspecify.annotations.NullMarked;
