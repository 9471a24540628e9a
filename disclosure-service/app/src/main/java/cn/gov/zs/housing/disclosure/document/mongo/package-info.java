/** Keeps published documents in MongoDB. */
@NullMarked
package cn.gov.zs.housing.disclosure.document.mongo;

import org.jspecify.annotations.NullMarked;
