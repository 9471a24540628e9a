/** Imports of workbooks as MongoDB documents. */
@NullMarked
package cn.gov.zs.housing.housing.homesheet.mongo;

import org.jspecify.annotations.NullMarked;
