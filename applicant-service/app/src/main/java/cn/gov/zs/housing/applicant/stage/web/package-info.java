/** Deadlines, one's own cases and handovers: pages, parts of other pages, and API. */
@NullMarked
package cn.gov.zs.housing.applicant.stage.web;

import org.jspecify.annotations.NullMarked;
