/** The keys as settings, and the two ports as beans. */
@NullMarked
package cn.gov.zs.platform.crypto.config;

import org.jspecify.annotations.NullMarked;
