/** The public log (公开日志): one entry for everything that was published, ended or taken down, and nobody can take one out again. */
@NullMarked
package cn.gov.zs.housing.disclosure.publiclog;

import org.jspecify.annotations.NullMarked;
