package cn.gov.zs.housing.disclosure.report;

/** All that is counted of a year. */
public record Figures(ProactiveTable proactive, RequestTable requests, ReviewTable reviews) {
    /** The year. */
    public int year() {
        return requests.year();
    }
}
