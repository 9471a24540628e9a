/** Tests of working days. */
@org.jspecify.annotations.NullMarked
package cn.gov.zs.platform.workdays;
