/** Records of removals as MongoDB documents. */
@NullMarked
package cn.gov.zs.housing.disclosure.retention.mongo;

import org.jspecify.annotations.NullMarked;
