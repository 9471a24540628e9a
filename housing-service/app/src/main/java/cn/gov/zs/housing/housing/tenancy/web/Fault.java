package cn.gov.zs.housing.housing.tenancy.web;

/**
 * What is wrong with one field as it was typed.
 *
 * @param field its name
 * @param code stable, for programs
 * @param message name of the words
 */
record Fault(String field, String code, String message) {}
