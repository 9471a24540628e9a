/** What checks show of a home, and how a repair goes on. */
@org.jspecify.annotations.NullMarked
package cn.gov.zs.housing.housing.upkeep;
