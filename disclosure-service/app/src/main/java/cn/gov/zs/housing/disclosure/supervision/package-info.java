/** Complaints and suggestions (投诉和意见建议) about disclosure, and the answers everybody reads (work plan 三（二）). */
@NullMarked
package cn.gov.zs.housing.disclosure.supervision;

import org.jspecify.annotations.NullMarked;
