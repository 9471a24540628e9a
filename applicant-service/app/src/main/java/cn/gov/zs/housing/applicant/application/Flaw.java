package cn.gov.zs.housing.applicant.application;

/**
 * One thing wrong with a typed application.
 *
 * @param field where, such as {@code applicant.idNumber} or {@code coApplicants[0].name}; never the value
 * @param kind what
 */
public record Flaw(String field, Kind kind) {
    /** What can be wrong; the codes are part of the API and never change. */
    public enum Kind {
        /** Nothing was given. */
        REQUIRED("required"),
        /** More characters than fit. */
        TOO_LONG("too-long"),
        /** Characters that cannot be shown. */
        BAD_CHARACTERS("bad-characters"),
        /** Not a person's name. */
        NOT_A_NAME("not-a-name"),
        /** An identity number outside its own field. */
        HOLDS_ID_NUMBER("holds-id-number"),
        /** Not seventeen digits and a digit or X. */
        ID_FORM("id-form"),
        /** The check digit does not fit. */
        ID_CHECK_DIGIT("id-check-digit"),
        /** No such birth date. */
        ID_BIRTH_DATE("id-birth-date"),
        /** A birth date in the future. */
        ID_FUTURE_BIRTH_DATE("id-future-birth-date"),
        /** The same person stands in the household already. */
        SAME_PERSON_TWICE("same-person-twice"),
        /** More co-applicants than nine. */
        TOO_MANY("too-many"),
        /** No village has this code. */
        UNKNOWN_VILLAGE("unknown-village"),
        /** Not the name of a city and county. */
        NOT_A_COUNTY("not-a-county"),
        /** A place of hukou elsewhere that lies in Zhongshan after all: its village is asked for. */
        IN_ZHONGSHAN("in-zhongshan"),
        /** Hukou both in a village here and elsewhere. */
        TWO_PLACES("two-places"),
        /** A category for households with hukou in Zhongshan, and hukou elsewhere. */
        NOT_LOCAL("not-local"),
        /** Not a telephone number of the mainland. */
        NOT_A_PHONE("not-a-phone"),
        /** Not an e-mail address. */
        NOT_AN_EMAIL("not-an-email"),
        /** Nobody in the household has this number. */
        UNKNOWN_MEMBER("unknown-member"),
        /** A sum that is larger than can be meant. */
        SUM_TOO_LARGE("sum-too-large"),
        /** It says it lives in a home of its own and declares none. */
        OWN_HOME_MISSING("own-home-missing"),
        /** Hukou in another township than the case's: that is a new application there. */
        OTHER_TOWNSHIP("other-township"),
        /** A household whose case the clerk may not see; another window takes it. */
        OUTSIDE_SCOPE("outside-scope"),
        /** Not the code of this number, or no such number: the two look alike. */
        CODE_WRONG("code-wrong"),
        /** Filled in although what it belongs to was denied above. */
        NOT_ASKED("not-asked"),
        /** None of the values to choose from. */
        UNKNOWN_CHOICE("unknown-choice"),
        /** Not a number. */
        NOT_A_NUMBER("not-a-number"),
        /** A number below or above what can be meant, or with decimals too many. */
        OUT_OF_RANGE("out-of-range"),
        /** A floor area although there is no home. */
        AREA_WITHOUT_HOME("area-without-home"),
        /** Not a day of the calendar. */
        NOT_A_DAY("not-a-day"),
        /** A day that lies ahead. */
        IN_THE_FUTURE("in-the-future"),
        /** Consent to verification was not given, without which nothing starts (住建部令第11号 art. 8). */
        CONSENT_MISSING("consent-missing");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The stable code. */
        public String code() {
            return code;
        }
    }
}
