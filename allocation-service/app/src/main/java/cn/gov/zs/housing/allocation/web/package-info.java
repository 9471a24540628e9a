/** What the pages of several features share: paging, roles, fragments and the one translation of refusals into HTTP. */
@NullMarked
package cn.gov.zs.housing.allocation.web;

import org.jspecify.annotations.NullMarked;
