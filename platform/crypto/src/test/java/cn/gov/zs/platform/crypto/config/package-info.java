/** Keys from files and settings. */
@NullMarked
package cn.gov.zs.platform.crypto.config;

import org.jspecify.annotations.NullMarked;
