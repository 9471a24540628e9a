/** How plans, progress and projects are kept in MongoDB. */
@NullMarked
package cn.gov.zs.housing.housing.construction.mongo;

import org.jspecify.annotations.NullMarked;
