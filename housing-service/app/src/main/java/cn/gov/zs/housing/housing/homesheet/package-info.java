/** A whole estate as a workbook: written out, filled in, looked through cell by cell, and taken whole or not at all. */
@NullMarked
package cn.gov.zs.housing.housing.homesheet;

import org.jspecify.annotations.NullMarked;
