/** How long lists are handed out: page by page, newest first. */
@NullMarked
package cn.gov.zs.housing.disclosure.listing;

import org.jspecify.annotations.NullMarked;
