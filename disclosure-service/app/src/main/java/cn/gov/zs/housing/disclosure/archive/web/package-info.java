/** Sets archive files and hands them out. */
@NullMarked
package cn.gov.zs.housing.disclosure.archive.web;

import org.jspecify.annotations.NullMarked;
