/** Keeps sessions in MongoDB, sealed, so that a reader of the database can neither read nor take over one. */
@NullMarked
package cn.gov.zs.housing.gateway.session.mongo;

import org.jspecify.annotations.NullMarked;
