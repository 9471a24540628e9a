package cn.gov.zs.housing.allocation.rules.draw;

import static java.util.Comparator.comparing;

import cn.gov.zs.housing.allocation.rules.ranking.Rank;
import cn.gov.zs.housing.allocation.rules.ranking.Ranking;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The draw: the score decides who is in, high to low; the tickets decide between equal scores at the cut, and which of the
 * selected receives which home (二（一）（5）—（7）). It depends on the seed and the frozen lists alone.
 */
public final class Draw {

    private Draw() {}

    /**
     * Draws.
     *
     * @param entrants numbers must differ
     * @param homes ids must differ
     * @return the result; with fewer entrants than homes, homes stay over
     * @throws IllegalArgumentException if a number or an id appears twice
     */
    public static DrawResult run(Seed seed, Collection<Entrant> entrants, Collection<String> homes) {
        var tickets = new HashMap<Integer, String>();
        for (var entrant : entrants) {
            if (tickets.put(entrant.number(), seed.ticket(entrant.number())) != null) {
                throw new IllegalArgumentException("entrant " + entrant.number() + " appears twice");
            }
        }
        var homeTickets = new HashMap<String, String>();
        for (var home : homes) {
            if (homeTickets.put(home, seed.homeTicket(home)) != null) {
                throw new IllegalArgumentException("home " + home + " appears twice");
            }
        }
        // equal HMACs will not be met; the number stands behind them so that the order is total by definition
        Comparator<Entrant> byTicket =
                comparing((Entrant e) -> tickets.get(e.number())).thenComparing(Entrant::number);
        var selected = cut(Ranking.of(entrants, Entrant::score), homeTickets.size(), byTicket);
        selected.sort(byTicket);
        var homeOrder = homeTickets.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        var drawn = new ArrayList<Drawn>();
        for (int i = 0; i < selected.size(); i++) {
            var number = selected.get(i).number();
            var home = homeOrder.get(i);
            drawn.add(new Drawn(number, seed.ticket(number), home.getKey(), home.getValue()));
        }
        return new DrawResult(seed, tickets, drawn);
    }

    private static List<Entrant> cut(List<Rank<Entrant>> ranks, int places, Comparator<Entrant> byTicket) {
        var selected = new ArrayList<Entrant>();
        for (var rank : ranks) {
            int left = places - selected.size();
            if (rank.members().size() <= left) {
                selected.addAll(rank.members());
            } else {
                rank.members().stream().sorted(byTicket).limit(left).forEach(selected::add);
                break;
            }
        }
        return selected;
    }
}
