/** Requests in MongoDB; whatever people wrote is encrypted. */
@NullMarked
package cn.gov.zs.housing.disclosure.request.mongo;

import org.jspecify.annotations.NullMarked;
