/** allocation-service: from registered households and offered homes to a lawful, provable allotment. Wiring stands here. */
@NullMarked
package cn.gov.zs.housing.allocation;

import org.jspecify.annotations.NullMarked;
