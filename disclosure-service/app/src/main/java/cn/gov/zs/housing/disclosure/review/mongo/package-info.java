/** Reconsiderations and suits in MongoDB. */
@NullMarked
package cn.gov.zs.housing.disclosure.review.mongo;

import org.jspecify.annotations.NullMarked;
