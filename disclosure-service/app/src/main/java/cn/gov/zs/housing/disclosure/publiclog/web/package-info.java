/** The public log for people, and as the files that other programs read. */
@NullMarked
package cn.gov.zs.housing.disclosure.publiclog.web;

import org.jspecify.annotations.NullMarked;
