package cn.gov.zs.housing.allocation.committee;

/**
 * A member as a deliberation lists it: the list is fixed when the deliberation is opened.
 *
 * @param number on the list, from 1
 * @param memberId in the register
 * @param name as published
 * @param standsFor the stratum
 * @param account under which the member votes
 */
public record Sitting(int number, String memberId, String name, String standsFor, String account) {}
