/** Archive files (归档文件): each notice and document as PDF and OFD, made once when it was published and entered in the public log. */
@NullMarked
package cn.gov.zs.housing.disclosure.archive;

import org.jspecify.annotations.NullMarked;
