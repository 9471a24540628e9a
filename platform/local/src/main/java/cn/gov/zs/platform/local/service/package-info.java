/** Packaged Spring Boot services, prepared once per build so that they start in seconds. */
@NullMarked
package cn.gov.zs.platform.local.service;

import org.jspecify.annotations.NullMarked;
