/** Sends requests to the services, with the token and the headers that belong to them. */
@NullMarked
package cn.gov.zs.housing.gateway.route;

import org.jspecify.annotations.NullMarked;
