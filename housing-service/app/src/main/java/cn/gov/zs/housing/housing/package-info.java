/** The housing service: its start and how its parts are put together. */
@NullMarked
package cn.gov.zs.housing.housing;

import org.jspecify.annotations.NullMarked;
