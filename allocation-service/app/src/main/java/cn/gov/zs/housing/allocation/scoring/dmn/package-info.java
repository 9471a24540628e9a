/** Score sheets as DMN decision tables, run by Apache KIE. */
@NullMarked
package cn.gov.zs.housing.allocation.scoring.dmn;

import org.jspecify.annotations.NullMarked;
