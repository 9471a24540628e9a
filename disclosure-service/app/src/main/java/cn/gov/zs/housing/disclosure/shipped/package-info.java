/** Tables and texts that come with the service: versioned data, read from its class path. */
@NullMarked
package cn.gov.zs.housing.disclosure.shipped;

import org.jspecify.annotations.NullMarked;
