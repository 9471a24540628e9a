/** Reads from MongoDB what can be found besides the library. */
@NullMarked
package cn.gov.zs.housing.disclosure.search.mongo;

import org.jspecify.annotations.NullMarked;
