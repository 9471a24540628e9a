/** How plans are entered and adopted, progress is reported, and projects begin and end. */
@org.jspecify.annotations.NullMarked
package cn.gov.zs.housing.housing.construction;
