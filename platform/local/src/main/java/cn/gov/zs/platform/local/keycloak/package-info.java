/** The real Keycloak server, built once and given its realm from a file. */
@NullMarked
package cn.gov.zs.platform.local.keycloak;

import org.jspecify.annotations.NullMarked;
