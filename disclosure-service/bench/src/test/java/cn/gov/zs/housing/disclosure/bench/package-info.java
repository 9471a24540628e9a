/** Tests of the benchmark. */
@org.jspecify.annotations.NullMarked
package cn.gov.zs.housing.disclosure.bench;
