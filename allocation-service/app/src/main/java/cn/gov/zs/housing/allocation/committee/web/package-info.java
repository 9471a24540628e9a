/** The committee's pages and API. */
@NullMarked
package cn.gov.zs.housing.allocation.committee.web;

import org.jspecify.annotations.NullMarked;
