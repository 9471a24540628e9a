/** Feeds as Atom (RFC 4287) and JSON Feed 1.1. */
@NullMarked
package cn.gov.zs.housing.disclosure.feed.web;

import org.jspecify.annotations.NullMarked;
