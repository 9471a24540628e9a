/** Estates as MongoDB documents. */
@NullMarked
package cn.gov.zs.housing.housing.estate.mongo;

import org.jspecify.annotations.NullMarked;
