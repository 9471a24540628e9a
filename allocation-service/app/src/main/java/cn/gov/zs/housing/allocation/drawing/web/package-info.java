/** Where witnesses seal and reveal. */
@NullMarked
package cn.gov.zs.housing.allocation.drawing.web;

import org.jspecify.annotations.NullMarked;
