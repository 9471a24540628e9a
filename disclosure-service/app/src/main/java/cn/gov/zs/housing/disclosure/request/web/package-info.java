/** Requests over HTTP. */
@NullMarked
package cn.gov.zs.housing.disclosure.request.web;

import org.jspecify.annotations.NullMarked;
