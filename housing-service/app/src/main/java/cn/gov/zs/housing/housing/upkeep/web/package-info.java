/** Pages and interface of checks and repairs. */
@NullMarked
package cn.gov.zs.housing.housing.upkeep.web;

import org.jspecify.annotations.NullMarked;
