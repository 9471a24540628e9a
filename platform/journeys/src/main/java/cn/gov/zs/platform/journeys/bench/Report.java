package cn.gov.zs.platform.journeys.bench;

/** The benchmark's report: sections of figures with their aims, as Markdown. */
final class Report {
    private final StringBuilder text = new StringBuilder("""
            # Benchmarks

            Written by `./housing bench`. Figures swing with the host, so compare ratios of one run, not runs.
            """);

    private int told;

    void section(String title) {
        text.append("\n## ").append(title).append("\n\n| what | measured | aim |\n|---|---|---|\n");
    }

    void figure(String what, String measured, String aim) {
        text.append("| %s | %s | %s |%n".formatted(what, measured, aim));
    }

    String text() {
        return text.toString();
    }

    /** What was written since it was asked for last: a part's figures are seen when it ends, whatever becomes of the next. */
    String news() {
        var news = text.substring(told);
        told = text.length();
        return news;
    }
}
