/** Proposals on pages of the staff. */
@NullMarked
package cn.gov.zs.housing.disclosure.proposal.web;

import org.jspecify.annotations.NullMarked;
