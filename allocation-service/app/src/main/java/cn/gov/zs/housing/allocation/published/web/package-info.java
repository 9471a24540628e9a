/** What the gateway is told of public items, so that it can keep them. */
@NullMarked
package cn.gov.zs.housing.allocation.published.web;

import org.jspecify.annotations.NullMarked;
