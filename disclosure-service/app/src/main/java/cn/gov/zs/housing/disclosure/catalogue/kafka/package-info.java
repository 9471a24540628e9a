/** What happened anywhere on the platform that is to be public; the words of other services are translated here and go no further. */
@NullMarked
package cn.gov.zs.housing.disclosure.catalogue.kafka;

import org.jspecify.annotations.NullMarked;
