/** Keeps the public log in MongoDB, by nothing but writes of single documents. */
@NullMarked
package cn.gov.zs.housing.disclosure.publiclog.mongo;

import org.jspecify.annotations.NullMarked;
