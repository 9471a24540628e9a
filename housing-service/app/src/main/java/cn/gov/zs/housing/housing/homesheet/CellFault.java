package cn.gov.zs.housing.housing.homesheet;

import java.util.Locale;

/** What can be wrong with a cell. */
public enum CellFault {
    /** Nothing stands there. */
    REQUIRED,
    /** Too much text. */
    TOO_LONG,
    /** No number, or no whole one. */
    NOT_A_NUMBER,
    /** No day. */
    NOT_A_DAY,
    /** Neither 是 nor 否. */
    NOT_YES_OR_NO,
    /** A formula, or an error such as #N/A. */
    NOT_READABLE,
    /** Out of its range. */
    OUT_OF_RANGE,
    /** More than two decimals. */
    DECIMALS,
    /** No such orientation. */
    ORIENTATION_UNKNOWN,
    /** No such facility. */
    FACILITY_UNKNOWN,
    /** No state in which a home can be entered. */
    STATE_UNKNOWN,
    /** Larger than the built area. */
    INNER_AREA_LARGER,
    /** Above the floors of the building. */
    ABOVE_BUILDING,
    /** Fewer floors than a home of the building needs. */
    HOMES_ABOVE,
    /** The building stands neither in the workbook nor in the books. */
    BUILDING_UNKNOWN,
    /** The building stands in the sheet twice. */
    BUILDING_TWICE,
    /** The door stands in the sheet twice. */
    HOME_TWICE,
    /** Another estate than the one that is imported. */
    OTHER_ESTATE,
    /** This id is of a home at another place. */
    KNOWN_ELSEWHERE,
    /** A rent of a past day cannot be changed. */
    RENT_PAST,
    /** A rent without its first day, or a day without a rent. */
    RENT_HALF,
    /** The home stands on notice or was withdrawn, and is not as it is here. */
    AS_OFFERED,
    /** The column is not there. */
    COLUMN_MISSING,
    /** The column is there twice. */
    COLUMN_TWICE;

    /** The stable code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
