/** How the pages of long lists are asked for. */
@NullMarked
package cn.gov.zs.housing.disclosure.listing.web;

import org.jspecify.annotations.NullMarked;
