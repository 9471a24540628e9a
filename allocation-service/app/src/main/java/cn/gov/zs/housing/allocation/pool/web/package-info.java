/** Pages and API of the requests for homes. */
@NullMarked
package cn.gov.zs.housing.allocation.pool.web;

import org.jspecify.annotations.NullMarked;
