/** Pages on which mandates are given, recorded and taken back, and codes entered. */
@NullMarked
package cn.gov.zs.housing.applicant.mandate.web;

import org.jspecify.annotations.NullMarked;
