package cn.gov.zs.housing.housing.stock;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stays with a home through all its states (房源档案).
 *
 * @param description what the home is
 * @param entry who entered it
 * @param ledger the steps of its life
 * @param defects what makes or made it unfit, by number
 */
public record HomeFile(HomeDescription description, Entry entry, Ledger ledger, List<Defect> defects) {
    /** Most defects a home can collect; behind it stands only the size of a document. */
    public static final int MOST_DEFECTS = 200;

    /** Keeps its own copy of the list. */
    public HomeFile {
        defects = List.copyOf(defects);
    }

    /** The file of a home that is just entered. */
    static HomeFile opened(HomeDescription description, Entry entry, HomeState state) {
        return new HomeFile(
                description, entry, Ledger.beginning(state, new Act(entry.by(), entry.at(), "")), List.of());
    }

    /** Defects that are not mended. */
    public List<Defect> openDefects() {
        return defects.stream().filter(Defect::open).toList();
    }

    HomeFile step(HomeState to, Act act, @Nullable String about) {
        return new HomeFile(description, entry, ledger.plus(to, act, about), defects);
    }

    HomeFile withDefect(String what, Act act) {
        var more = new ArrayList<>(defects);
        more.add(new Defect(defects.size() + 1, what, act, null));
        return new HomeFile(description, entry, ledger, more);
    }

    HomeFile mended(int number, Act act) {
        return new HomeFile(
                description,
                entry,
                ledger,
                defects.stream()
                        .map(defect -> defect.number() == number && defect.open()
                                ? new Defect(number, defect.what(), defect.found(), act)
                                : defect)
                        .toList());
    }
}
