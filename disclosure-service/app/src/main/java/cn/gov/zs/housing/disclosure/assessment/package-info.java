/** The assessment (考核评估) of townships, units and items, computed from what is on record, and the circulars (通报) about it (work plan 三（三）). */
@NullMarked
package cn.gov.zs.housing.disclosure.assessment;

import org.jspecify.annotations.NullMarked;
