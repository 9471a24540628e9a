/** Documents published for good (公布), without a period: score sheets, batch plans and the committee's approvals. */
@NullMarked
package cn.gov.zs.housing.disclosure.document;

import org.jspecify.annotations.NullMarked;
