/** Staff lists that go out as workbooks, and the record of each (导出记录). */
@NullMarked
package cn.gov.zs.housing.applicant.export;

import org.jspecify.annotations.NullMarked;
