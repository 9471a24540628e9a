/** Brings the answers of who investigated. */
@NullMarked
package cn.gov.zs.housing.disclosure.objection.kafka;

import org.jspecify.annotations.NullMarked;
