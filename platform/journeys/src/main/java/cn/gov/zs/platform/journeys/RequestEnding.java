package cn.gov.zs.platform.journeys;

import cn.gov.zs.platform.journeys.RequestTable.Column;
import java.util.Arrays;
import java.util.List;

/** How a request for information can end, as the office's form names it; each is played once, by somebody and by some way. */
enum RequestEnding {
    GRANTED("三（一）", Column.NATURAL_PERSON, "COUNTER"),
    ALREADY_PUBLIC("三（一）", Column.BUSINESS, "WEB"),
    PARTIAL("三（二）", Column.LEGAL_SERVICE, "WEB"),
    STATE_SECRET("三（三）不予公开：1.", Column.RESEARCH, "SIGNED_POST"),
    FORBIDDEN("三（三）2.", Column.BUSINESS, "FAX"),
    ENDANGERS_SECURITY("三（三）3.", Column.OTHER, "PLAIN_POST"),
    THIRD_PARTY_RIGHTS("三（三）4.", Column.NATURAL_PERSON, "WEB"),
    INTERNAL_AFFAIRS("三（三）5.", Column.PUBLIC_BENEFIT, "WEB"),
    IN_PROCESS("三（三）6.", Column.LEGAL_SERVICE, "COUNTER"),
    ENFORCEMENT_FILE("三（三）7.", Column.NATURAL_PERSON, "SIGNED_POST"),
    OTHER_LAW("三（三）8.", Column.BUSINESS, "COUNTER"),
    NOT_HELD("三（四）无法提供：1.", Column.RESEARCH, "WEB"),
    OTHER_AGENCY("三（四）无法提供：1.", Column.NATURAL_PERSON, "FAX"),
    TO_BE_MADE("三（四）2.", Column.RESEARCH, "WEB"),
    STILL_UNCLEAR("三（四）3.", Column.NATURAL_PERSON, "WEB"),
    PETITION("三（五）不予处理：1.", Column.NATURAL_PERSON, "PLAIN_POST"),
    REPEATED("三（五）2.", Column.BUSINESS, "WEB"),
    PUBLICATION("三（五）3.", Column.OTHER, "COUNTER"),
    EXCESSIVE("三（五）4.", Column.NATURAL_PERSON, "WEB"),
    CONFIRM_AGAIN("三（五）5.", Column.PUBLIC_BENEFIT, "FAX"),
    ABANDONED("三（六）其他处理：1.", Column.NATURAL_PERSON, "WEB"),
    UNPAID("三（六）2.", Column.BUSINESS, "COUNTER"),
    WITHDRAWN("三（六）3.", Column.NATURAL_PERSON, "WEB");

    private final String row;
    private final Column column;
    private final String way;

    RequestEnding(String row, Column column, String way) {
        this.row = row;
        this.column = column;
        this.way = way;
    }

    /** How the row of table 3 begins that counts it. */
    String row() {
        return row;
    }

    /** Who asks: the column of table 3. */
    Column column() {
        return column;
    }

    /** How it comes, by the office's word. */
    String way() {
        return way;
    }

    /** Whether the applicant files it herself; the others an officer enters. */
    boolean online() {
        return way.equals("WEB");
    }

    /** Those that end with what an officer chooses and nothing before it. */
    static List<RequestEnding> answeredAtOnce() {
        return Arrays.stream(values())
                .filter(each -> switch (each) {
                    case ALREADY_PUBLIC,
                            PARTIAL,
                            THIRD_PARTY_RIGHTS,
                            STILL_UNCLEAR,
                            EXCESSIVE,
                            ABANDONED,
                            UNPAID,
                            WITHDRAWN -> false;
                    default -> true;
                })
                .toList();
    }
}
