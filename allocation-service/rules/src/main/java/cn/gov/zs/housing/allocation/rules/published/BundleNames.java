package cn.gov.zs.housing.allocation.rules.published;

import java.util.List;
import java.util.regex.Pattern;

/** The files of a bundle: their names and their order. */
final class BundleNames {

    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "signature.json";
    static final String FREEZE = "freeze.json";
    static final String PLAN = "plan.json";
    static final String HOMES = "homes.jsonl";
    static final String ENTRANTS = "entrants.jsonl";
    static final String VOTES = "votes.json";
    static final String RECORD = "record.json";
    static final String TRANSCRIPT = "transcript.json";
    static final String RESULT = "result.json";
    static final String LOG = "log.json";

    private static final List<String> BEFORE = List.of(MANIFEST, SIGNATURE, FREEZE, PLAN);
    private static final List<String> BEHIND = List.of(HOMES, ENTRANTS, VOTES, RECORD, TRANSCRIPT, RESULT, LOG);
    private static final Pattern SHEET = Pattern.compile("sheets/([A-Za-z0-9][A-Za-z0-9._-]{0,63})\\.dmn");

    private BundleNames() {}

    static String sheet(String category) {
        return "sheets/" + category + ".dmn";
    }

    /** The category of a sheet's name. */
    static String category(String sheet) {
        return sheet.substring("sheets/".length(), sheet.length() - ".dmn".length());
    }

    static boolean isSheet(String name) {
        return SHEET.matcher(name).matches();
    }

    /** Whether these are the names of a bundle, in their order, whatever its categories. */
    static boolean fit(List<String> names) {
        int sheetsEnd = names.size() - BEHIND.size();
        return sheetsEnd >= BEFORE.size()
                && names.subList(0, BEFORE.size()).equals(BEFORE)
                && names.subList(BEFORE.size(), sheetsEnd).stream().allMatch(BundleNames::isSheet)
                && names.subList(sheetsEnd, names.size()).equals(BEHIND);
    }
}
