/** Notice boards in the street (公告栏): where a notice hangs, since when, and what kept it from being read. */
@NullMarked
package cn.gov.zs.housing.disclosure.board;

import org.jspecify.annotations.NullMarked;
