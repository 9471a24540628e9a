/** The assessment (考核评估) an evaluator can compute again without us: facts of a year, the indicators that follow, and the signed pack. */
@NullMarked
package cn.gov.zs.housing.disclosure.rules;

import org.jspecify.annotations.NullMarked;
