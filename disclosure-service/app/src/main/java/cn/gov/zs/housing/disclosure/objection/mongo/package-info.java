/** Keeps objections in MongoDB, with all that speaks of a person encrypted. */
@NullMarked
package cn.gov.zs.housing.disclosure.objection.mongo;

import org.jspecify.annotations.NullMarked;
