/** Circulars in MongoDB. */
@NullMarked
package cn.gov.zs.housing.disclosure.assessment.mongo;

import org.jspecify.annotations.NullMarked;
