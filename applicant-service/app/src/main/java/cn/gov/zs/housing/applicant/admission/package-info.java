/** Who may be admitted (准入标准): the versioned limits of each category, and how far a household is from each of them. */
@NullMarked
package cn.gov.zs.housing.applicant.admission;

import org.jspecify.annotations.NullMarked;
