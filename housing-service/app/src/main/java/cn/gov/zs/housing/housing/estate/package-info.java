/** The estates the office has homes in, and their buildings. */
@NullMarked
package cn.gov.zs.housing.housing.estate;

import org.jspecify.annotations.NullMarked;
