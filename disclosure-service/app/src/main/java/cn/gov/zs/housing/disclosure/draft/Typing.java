package cn.gov.zs.housing.disclosure.draft;

import cn.gov.zs.housing.disclosure.draft.DraftAnswer.Unfit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what an officer typed into a draft. What the guard says of it is another question: a draft may be saved as it is. */
public final class Typing {
    /** Most characters of a title. */
    public static final int LONGEST_TITLE = 200;

    /** Most characters of an element. */
    public static final int LONGEST_ELEMENT = 20_000;

    private static final Pattern BAD = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\r\\n\\t]]");

    private Typing() {}

    /** The rows of a table pasted from a sheet: cells parted by tabs or commas, the first line its head. */
    public static List<List<String>> table(String pasted) {
        return TypedTable.cells(pasted);
    }

    static List<Unfit> unfit(TypedNotice words) {
        var unfit = new ArrayList<Unfit>();
        if (words.title().isBlank()) {
            unfit.add(new Unfit("title", "required"));
        } else {
            check("title", words.title(), LONGEST_TITLE, unfit);
        }
        for (int at = 0; at < words.elements().size(); at++) {
            check("elements[" + at + "]", words.elements().get(at).words(), LONGEST_ELEMENT, unfit);
        }
        if (words.table().size() > TypedTable.LONGEST) {
            unfit.add(new Unfit("table", "too-long"));
        } else if (words.table().stream()
                .flatMap(List::stream)
                .anyMatch(cell -> BAD.matcher(cell).find())) {
            unfit.add(new Unfit("table", "bad-characters"));
        }
        return unfit;
    }

    private static void check(String field, String text, int longest, List<Unfit> unfit) {
        if (text.length() > longest) {
            unfit.add(new Unfit(field, "too-long"));
        } else if (BAD.matcher(text).find()) {
            unfit.add(new Unfit(field, "bad-characters"));
        }
    }
}
