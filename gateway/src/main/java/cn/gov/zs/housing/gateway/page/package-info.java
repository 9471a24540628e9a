/** The gateway's own pages: the first pages of a citizen and of staff, put together from what the services offer. */
@NullMarked
package cn.gov.zs.housing.gateway.page;

import org.jspecify.annotations.NullMarked;
