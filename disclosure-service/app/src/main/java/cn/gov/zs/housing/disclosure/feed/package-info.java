/** Feeds (订阅源): what was published or changed, newest change first, for programs that look again and again. */
@NullMarked
package cn.gov.zs.housing.disclosure.feed;

import org.jspecify.annotations.NullMarked;
