/** Complaints and suggestions in MongoDB; what people wrote is encrypted. */
@NullMarked
package cn.gov.zs.housing.disclosure.supervision.mongo;

import org.jspecify.annotations.NullMarked;
