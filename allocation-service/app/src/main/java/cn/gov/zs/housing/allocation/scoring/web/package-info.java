/** Pages and API of the score sheets. */
@NullMarked
package cn.gov.zs.housing.allocation.scoring.web;

import org.jspecify.annotations.NullMarked;
