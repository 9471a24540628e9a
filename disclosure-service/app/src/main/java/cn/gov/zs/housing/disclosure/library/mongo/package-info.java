/** Keeps the library in MongoDB. */
@NullMarked
package cn.gov.zs.housing.disclosure.library.mongo;

import org.jspecify.annotations.NullMarked;
