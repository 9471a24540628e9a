/** An application from submission to a confirmed home: one type per state, one method per lawful move. */
@NullMarked
package cn.gov.zs.housing.applicant.application;

import org.jspecify.annotations.NullMarked;
