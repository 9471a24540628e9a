/** What the city sees and decides of cross-checks: pages and API. */
@NullMarked
package cn.gov.zs.housing.applicant.exchange.web;

import org.jspecify.annotations.NullMarked;
