/** How the database adapters of long lists page. */
@NullMarked
package cn.gov.zs.housing.disclosure.listing.mongo;

import org.jspecify.annotations.NullMarked;
