package cn.gov.zs.platform.journeys;

/**
 * A household's application.
 *
 * @param id its number
 * @param citizen the account of the household
 */
record Case(String id, String citizen, Family household) {
    /** The case whose page is at this address. */
    static Case at(String address, String citizen, Family household) {
        return new Case(address.replaceAll(".*/(?:my|staff)/applications/([^/?#]+).*", "$1"), citizen, household);
    }

    /** Where the household sees it. */
    String mine() {
        return "/my/applications/" + id;
    }

    /** Where staff see it. */
    String staff() {
        return "/staff/applications/" + id;
    }

    String name() {
        return household.name();
    }
}
