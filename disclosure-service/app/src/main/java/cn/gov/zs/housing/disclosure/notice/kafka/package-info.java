/** What other services tell that calls for a notice; their words are translated here and go no further. */
@NullMarked
package cn.gov.zs.housing.disclosure.notice.kafka;

import org.jspecify.annotations.NullMarked;
