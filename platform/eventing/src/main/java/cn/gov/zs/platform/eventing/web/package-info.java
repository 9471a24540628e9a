/** The staff's pages of dead letters, and what eventing's own refusals are over HTTP. */
@NullMarked
package cn.gov.zs.platform.eventing.web;

import org.jspecify.annotations.NullMarked;
