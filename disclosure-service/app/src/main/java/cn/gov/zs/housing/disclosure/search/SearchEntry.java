package cn.gov.zs.housing.disclosure.search;

import cn.gov.zs.housing.disclosure.library.AnswerCategory;
import cn.gov.zs.housing.disclosure.library.Validity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something public that can be found.
 *
 * @param path where it is read
 * @param number 文号; empty if it has none
 * @param issuer empty where none is said
 * @param date the day it was made or published
 * @param validity of a policy
 * @param category of an answer
 * @param text all its words that may be searched
 */
public record SearchEntry(
        SearchKind kind,
        String path,
        String title,
        String number,
        String issuer,
        LocalDate date,
        Optional<Validity> validity,
        Optional<AnswerCategory> category,
        String text) {}
