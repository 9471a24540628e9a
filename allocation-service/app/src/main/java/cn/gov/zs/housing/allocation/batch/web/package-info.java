/** Pages and API of the batches. */
@NullMarked
package cn.gov.zs.housing.allocation.batch.web;

import org.jspecify.annotations.NullMarked;
