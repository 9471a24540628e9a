/** Search and the lists of the library, as pages and as JSON. */
@NullMarked
package cn.gov.zs.housing.disclosure.search.web;

import org.jspecify.annotations.NullMarked;
