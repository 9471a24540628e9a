/** The one address of the platform: routes, login, limits; it owns no data of a household. */
@NullMarked
package cn.gov.zs.housing.gateway;

import org.jspecify.annotations.NullMarked;
