/** What disclosure-service tells of the public log. */
@NullMarked
package cn.gov.zs.housing.allocation.logged.kafka;

import org.jspecify.annotations.NullMarked;
