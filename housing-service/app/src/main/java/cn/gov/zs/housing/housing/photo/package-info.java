/** Photographs (照片) of things, never of people: of what is built, of homes, of what is broken. */
@NullMarked
package cn.gov.zs.housing.housing.photo;

import org.jspecify.annotations.NullMarked;
