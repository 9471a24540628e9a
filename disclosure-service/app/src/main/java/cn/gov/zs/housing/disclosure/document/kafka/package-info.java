/** What allocation-service tells that calls for a document; its words are translated here and go no further. */
@NullMarked
package cn.gov.zs.housing.disclosure.document.kafka;

import org.jspecify.annotations.NullMarked;
