/** For the gateway alone: what it may keep of the public pages, and until when. Never routed to anybody outside. */
@NullMarked
package cn.gov.zs.housing.disclosure.published.web;

import org.jspecify.annotations.NullMarked;
