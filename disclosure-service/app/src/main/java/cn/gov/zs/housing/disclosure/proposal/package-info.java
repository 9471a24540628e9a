/** Several who ask for the same: what the office then proposes to publish of its own accord (多人申请同类信息，建议主动公开). */
@NullMarked
package cn.gov.zs.housing.disclosure.proposal;

import org.jspecify.annotations.NullMarked;
