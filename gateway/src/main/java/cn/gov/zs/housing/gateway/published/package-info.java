/** What is public, kept ready in memory and answered before any routing: compressed once, kept fresh by events. */
@NullMarked
package cn.gov.zs.housing.gateway.published;

import org.jspecify.annotations.NullMarked;
