/** Postings and their files in MongoDB. */
@NullMarked
package cn.gov.zs.housing.disclosure.board.mongo;

import org.jspecify.annotations.NullMarked;
