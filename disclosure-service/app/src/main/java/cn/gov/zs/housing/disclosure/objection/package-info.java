/** Objections to notices: who objects and what is said, and what became of it. The investigation is elsewhere. */
@NullMarked
package cn.gov.zs.housing.disclosure.objection;

import org.jspecify.annotations.NullMarked;
