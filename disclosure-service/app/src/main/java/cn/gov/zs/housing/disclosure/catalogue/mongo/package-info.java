/** Duties in MongoDB. */
@NullMarked
package cn.gov.zs.housing.disclosure.catalogue.mongo;

import org.jspecify.annotations.NullMarked;
