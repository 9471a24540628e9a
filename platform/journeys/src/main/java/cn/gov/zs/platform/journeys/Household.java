package cn.gov.zs.platform.journeys;

/**
 * A household of the journey.
 *
 * @param id number of its application
 * @param account who sees the case: the household's own account, or a clerk's where it has none
 * @param applicant who applies
 * @param spouse the co-applicant
 */
record Household(String id, String account, SyntheticPerson applicant, SyntheticPerson spouse) {
    /** Its case over the API. */
    String resource() {
        return "/api/v1/applications/" + id;
    }

    /** Its case as its people see it. */
    String mine() {
        return "/my/applications/" + id;
    }

    /** Its case as staff see it. */
    String staff() {
        return "/staff/applications/" + id;
    }

    /** The same under another account. */
    Household of(String other) {
        return new Household(id, other, applicant, spouse);
    }

    /** The case, not the people. */
    @Override
    public String toString() {
        return "household " + id;
    }
}
