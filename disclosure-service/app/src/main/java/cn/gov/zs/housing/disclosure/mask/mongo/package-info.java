/** Keeps in MongoDB what was ever shown of people. */
@NullMarked
package cn.gov.zs.housing.disclosure.mask.mongo;

import org.jspecify.annotations.NullMarked;
