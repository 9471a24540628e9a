/** Published documents as pages and as JSON. */
@NullMarked
package cn.gov.zs.housing.disclosure.document.web;

import org.jspecify.annotations.NullMarked;
