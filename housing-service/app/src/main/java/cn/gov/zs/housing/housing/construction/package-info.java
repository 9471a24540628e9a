/** The construction programme (保障性安居工程): what is planned for each year, and what has been built of it. */
@NullMarked
package cn.gov.zs.housing.housing.construction;

import org.jspecify.annotations.NullMarked;
