/** The one way to write what a digest is over. */
@NullMarked
package cn.gov.zs.housing.disclosure.canonical;

import org.jspecify.annotations.NullMarked;
