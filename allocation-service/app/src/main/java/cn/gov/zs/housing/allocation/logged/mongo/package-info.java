/** Entries of the public log as they were heard. */
@NullMarked
package cn.gov.zs.housing.allocation.logged.mongo;

import org.jspecify.annotations.NullMarked;
