/** Excel workbooks (XLSX): written row by row in constant memory, and read under limits that a hostile file cannot pass. */
@NullMarked
package cn.gov.zs.platform.xlsx;

import org.jspecify.annotations.NullMarked;
