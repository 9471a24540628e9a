/** Keeps subscribers in MongoDB, their addresses encrypted. */
@NullMarked
package cn.gov.zs.housing.disclosure.mailing.mongo;

import org.jspecify.annotations.NullMarked;
