/** Holds the portal's texts and navigation together. */
@org.jspecify.annotations.NullMarked
package cn.gov.zs.housing.portal;
