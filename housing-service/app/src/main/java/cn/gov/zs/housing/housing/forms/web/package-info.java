/** Forms as they are typed, read field by field. */
@NullMarked
package cn.gov.zs.housing.housing.forms.web;

import org.jspecify.annotations.NullMarked;
