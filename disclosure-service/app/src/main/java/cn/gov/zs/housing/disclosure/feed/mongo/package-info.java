/** What the database adapters of feeds share. */
@NullMarked
package cn.gov.zs.housing.disclosure.feed.mongo;

import org.jspecify.annotations.NullMarked;
