/** Where clerks record postings and interruptions, and where the public sees the boards. */
@NullMarked
package cn.gov.zs.housing.disclosure.board.web;

import org.jspecify.annotations.NullMarked;
