/** Yearly reports for the public, who reads what was frozen, and for staff, who see behind each figure its cases. */
@NullMarked
package cn.gov.zs.housing.disclosure.report.web;

import org.jspecify.annotations.NullMarked;
