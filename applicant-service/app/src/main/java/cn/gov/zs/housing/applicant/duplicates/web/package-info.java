/** Shows staff what was found about duplicates, never another township's data. */
@NullMarked
package cn.gov.zs.housing.applicant.duplicates.web;

import org.jspecify.annotations.NullMarked;
