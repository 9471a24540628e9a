package cn.gov.zs.housing.disclosure.library;

import java.time.LocalDate;

/**
 * What every text of the library has.
 *
 * @param title of an answer the question
 * @param issuer 发布机关
 * @param madeOn 成文日期: the day its clock runs from, which does not count itself
 * @param label what a reader must be told of it, such as 示例; empty if nothing
 */
public record TextHead(String title, String issuer, LocalDate madeOn, String label) {}
