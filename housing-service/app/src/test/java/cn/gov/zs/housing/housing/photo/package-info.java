/** Which photographs are kept, and what is left out of them. */
@org.jspecify.annotations.NullMarked
package cn.gov.zs.housing.housing.photo;
