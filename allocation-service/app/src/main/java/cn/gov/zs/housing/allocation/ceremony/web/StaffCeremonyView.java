package cn.gov.zs.housing.allocation.ceremony.web;

import java.util.List;

/**
 * A ceremony for those who lead it.
 *
 * @param ceremony as everybody sees it
 * @param accounts the login names that were given the seats, in their order
 */
record StaffCeremonyView(CeremonyView ceremony, List<String> accounts) {}
