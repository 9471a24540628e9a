/** Keeps archive files in MongoDB. */
@NullMarked
package cn.gov.zs.housing.disclosure.archive.mongo;

import org.jspecify.annotations.NullMarked;
