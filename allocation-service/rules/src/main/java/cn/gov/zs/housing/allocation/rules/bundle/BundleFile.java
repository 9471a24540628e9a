package cn.gov.zs.housing.allocation.rules.bundle;

/** The files of a bundle, in the order they stand in it. */
enum BundleFile {
    MANIFEST("manifest.json"),
    PLAN("plan.json"),
    ENTRANTS("entrants.json"),
    HOMES("homes.json"),
    SCORE_SHEET("score-sheet.dmn"),
    RECORD("record.json"),
    TRANSCRIPT("transcript.json"),
    RESULT("result.json");

    private final String fileName;

    BundleFile(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }
}
