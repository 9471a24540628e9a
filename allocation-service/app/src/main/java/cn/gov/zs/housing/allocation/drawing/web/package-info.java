/** What households answer to the homes they were offered, by themselves or at the window. */
@NullMarked
package cn.gov.zs.housing.allocation.drawing.web;

import org.jspecify.annotations.NullMarked;
