/** What was removed, for the auditor. */
@NullMarked
package cn.gov.zs.housing.disclosure.retention.web;

import org.jspecify.annotations.NullMarked;
