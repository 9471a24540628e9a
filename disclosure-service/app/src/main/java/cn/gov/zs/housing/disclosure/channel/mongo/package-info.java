/** Receipts of channels in MongoDB. */
@NullMarked
package cn.gov.zs.housing.disclosure.channel.mongo;

import org.jspecify.annotations.NullMarked;
