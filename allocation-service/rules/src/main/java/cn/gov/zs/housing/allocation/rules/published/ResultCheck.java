package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.freeze.Home;
import cn.gov.zs.housing.allocation.rules.outcome.Drawn;
import cn.gov.zs.housing.allocation.rules.outcome.PoolResult;
import cn.gov.zs.housing.allocation.rules.outcome.Result;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which household's home or place in the reserves is not the computed one? */
final class ResultCheck {

    private final Map<String, String> addresses = new HashMap<>();
    private final Findings findings;

    private ResultCheck(List<Home> homes, Findings findings) {
        this.findings = findings;
        homes.forEach(home -> addresses.put(home.homeId(), home.address()));
    }

    /** Names what differs between a stated result and the computed one, which are known to be different files. */
    static void differences(Result stated, Result computed, List<Home> homes, Findings findings) {
        var check = new ResultCheck(homes, findings);
        check.drawn(byNumber(stated), byNumber(computed));
        for (var pool : computed.pools()) {
            stated.pools().stream()
                    .filter(other -> other.pool().equals(pool.pool()))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> check.pool(other, pool),
                            () -> findings.add(Check.RESULT, "result.pool", pool.pool()));
        }
        if (findings.none(Check.RESULT) && findings.none(Check.SEED)) {
            findings.add(Check.RESULT, "result.order");
        }
    }

    private void drawn(Map<Integer, Drawn> stated, Map<Integer, Drawn> computed) {
        var numbers = new TreeSet<>(stated.keySet());
        numbers.addAll(computed.keySet());
        for (var number : numbers) {
            var said = stated.get(number);
            var right = computed.get(number);
            if (said == null && right != null) {
                found("result.left-out", number, home(right));
            } else if (said != null && right == null) {
                found("result.pushed-in", number, home(said));
            } else if (said != null && right != null && !said.homeId().equals(right.homeId())) {
                found("result.other-home", number, home(said), home(right));
            } else if (said != null && !said.equals(right)) {
                found("result.ticket", number);
            }
        }
    }

    private void pool(PoolResult stated, PoolResult computed) {
        if (!stated.reserves().equals(computed.reserves())) {
            for (var reserves : computed.reserves()) {
                if (!stated.reserves().contains(reserves)) {
                    found("result.reserves", computed.pool(), reserves.category(), reserves.numbers());
                }
            }
        }
        if (!stated.left().equals(computed.left())) {
            found("result.left", computed.pool(), computed.left());
        }
    }

    private static Map<Integer, Drawn> byNumber(Result result) {
        var byNumber = new TreeMap<Integer, Drawn>();
        result.pools().forEach(pool -> pool.drawn().forEach(drawn -> byNumber.put(drawn.number(), drawn)));
        return byNumber;
    }

    private String home(Drawn drawn) {
        return addresses.getOrDefault(drawn.homeId(), "?") + " (" + drawn.homeId() + ")";
    }

    private void found(String key, Object... facts) {
        findings.add(Check.RESULT, key, facts);
    }
}
