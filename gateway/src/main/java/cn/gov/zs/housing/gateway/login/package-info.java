/** Who is at the browser: login and logout with Keycloak, and the token that goes with each request to a service. */
@NullMarked
package cn.gov.zs.housing.gateway.login;

import org.jspecify.annotations.NullMarked;
