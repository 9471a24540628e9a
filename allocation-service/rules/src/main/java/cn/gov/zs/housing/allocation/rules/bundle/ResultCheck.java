package cn.gov.zs.housing.allocation.rules.bundle;

import cn.gov.zs.housing.allocation.rules.draw.DrawResult;
import cn.gov.zs.housing.allocation.rules.draw.Drawn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which household's ticket or home is not the computed one? */
final class ResultCheck {

    private final Map<String, String> addresses = new HashMap<>();
    private final List<Finding> findings;

    ResultCheck(FrozenLists lists, List<Finding> findings) {
        this.findings = findings;
        lists.homes().forEach(home -> addresses.put(home.homeId(), home.address()));
    }

    void check(DrawResult stated, DrawResult computed) {
        var numbers = new TreeSet<>(stated.tickets().keySet());
        numbers.addAll(computed.tickets().keySet());
        for (var number : numbers) {
            if (!Objects.equals(stated.tickets().get(number), computed.tickets().get(number))) {
                findings.add(Finding.of(Check.TICKETS, "ticket", number));
            }
        }
        homes(byNumber(stated), byNumber(computed));
    }

    private void homes(Map<Integer, Drawn> stated, Map<Integer, Drawn> computed) {
        var numbers = new TreeSet<>(stated.keySet());
        numbers.addAll(computed.keySet());
        for (var number : numbers) {
            var said = stated.get(number);
            var right = computed.get(number);
            if (said == null && right != null) {
                found("result.left-out", number, home(right));
            } else if (said != null && right == null) {
                found("result.pushed-in", number, home(said));
            } else if (said != null && right != null && !said.equals(right)) {
                found("result.other-home", number, home(said), home(right));
            }
        }
    }

    private static Map<Integer, Drawn> byNumber(DrawResult result) {
        var byNumber = new TreeMap<Integer, Drawn>();
        result.drawn().forEach(drawn -> byNumber.put(drawn.entrantNumber(), drawn));
        return byNumber;
    }

    private String home(Drawn drawn) {
        return addresses.getOrDefault(drawn.homeId(), "?") + " (" + drawn.homeId() + ")";
    }

    private void found(String key, Object... facts) {
        findings.add(Finding.of(Check.RESULT, key, facts));
    }
}
