/** How photographs are kept in MongoDB: facts in a collection, contents in GridFS. */
@NullMarked
package cn.gov.zs.housing.housing.photo.mongo;

import org.jspecify.annotations.NullMarked;
