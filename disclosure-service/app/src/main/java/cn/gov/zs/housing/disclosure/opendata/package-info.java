/** Open data (开放数据): everything public that is not personal, as tables for programs, with a dictionary. */
@NullMarked
package cn.gov.zs.housing.disclosure.opendata;

import org.jspecify.annotations.NullMarked;
