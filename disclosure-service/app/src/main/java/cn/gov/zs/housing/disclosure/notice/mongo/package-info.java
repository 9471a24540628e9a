/** Keeps notices, and what their results need, in MongoDB. */
@NullMarked
package cn.gov.zs.housing.disclosure.notice.mongo;

import org.jspecify.annotations.NullMarked;
