/** Tests of lists that go out as workbooks. */
@NullMarked
package cn.gov.zs.housing.applicant.export.web;

import org.jspecify.annotations.NullMarked;
