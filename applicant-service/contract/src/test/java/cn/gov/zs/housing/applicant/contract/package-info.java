/** Tests that the wire form never changes by accident. */
@NullMarked
package cn.gov.zs.housing.applicant.contract;

import org.jspecify.annotations.NullMarked;
