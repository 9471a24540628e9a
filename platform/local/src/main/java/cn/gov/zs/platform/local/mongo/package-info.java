/** A MongoDB-compatible server that keeps every write it has acknowledged, whatever kills it. */
@NullMarked
package cn.gov.zs.platform.local.mongo;

import org.jspecify.annotations.NullMarked;
