package cn.gov.zs.housing.allocation.rules.sheet;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is found, up to a number that people can read. */
final class Findings {

    private static final int MOST = 500;

    private final List<Finding> found = new ArrayList<>();
    private int more;
    private boolean faulty;

    void add(Finding.Kind kind, String item, int row, int column, int line, String detail) {
        var finding = new Finding(kind, item, row, column, line, detail);
        faulty |= finding.isFault();
        if (found.size() < MOST) {
            found.add(finding);
        } else {
            more++;
        }
    }

    void add(Finding.Kind kind, String item, int line, String detail) {
        add(kind, item, 0, 0, line, detail);
    }

    boolean faultyIn(String item) {
        return found.stream().anyMatch(f -> f.isFault() && f.item().equals(item));
    }

    boolean faulty() {
        return faulty;
    }

    List<Finding> list() {
        if (more == 0) {
            return List.copyOf(found);
        }
        var all = new ArrayList<>(found);
        all.add(new Finding(Finding.Kind.AND_MORE, "", 0, 0, 0, "+" + more));
        return List.copyOf(all);
    }
}
