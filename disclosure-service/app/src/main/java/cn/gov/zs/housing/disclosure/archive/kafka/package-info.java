/** Hears what was entered in the public log. */
@NullMarked
package cn.gov.zs.housing.disclosure.archive.kafka;

import org.jspecify.annotations.NullMarked;
