/** The dashboard of the leading group (领导小组), the evidence pack and the circulars. */
@NullMarked
package cn.gov.zs.housing.disclosure.assessment.web;

import org.jspecify.annotations.NullMarked;
