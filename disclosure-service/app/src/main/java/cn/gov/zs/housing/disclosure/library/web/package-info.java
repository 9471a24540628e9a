/** The library as pages and as JSON, for everybody and for staff. */
@NullMarked
package cn.gov.zs.housing.disclosure.library.web;

import org.jspecify.annotations.NullMarked;
