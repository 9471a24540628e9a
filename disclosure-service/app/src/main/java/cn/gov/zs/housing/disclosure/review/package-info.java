/** Reconsiderations and suits (行政复议、行政诉讼) about requests for information, with how they ended. */
@NullMarked
package cn.gov.zs.housing.disclosure.review;

import org.jspecify.annotations.NullMarked;
