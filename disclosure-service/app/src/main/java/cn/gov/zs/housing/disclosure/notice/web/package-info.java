/** Notices as pages and as JSON. */
@NullMarked
package cn.gov.zs.housing.disclosure.notice.web;

import org.jspecify.annotations.NullMarked;
