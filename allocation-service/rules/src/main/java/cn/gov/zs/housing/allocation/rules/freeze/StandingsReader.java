package cn.gov.zs.housing.allocation.rules.freeze;

import java.util.List;

/** Reads from the lines of {@code entrants.jsonl}, which are trusted, who stands where. */
final class StandingsReader {

    private final List<Queue> queues;
    private final EntrantLine line;
    private final Standings.Builder standings;
    private final long[] before;
    private int queueBefore = -1;
    private long scoreBefore;
    private int last;

    StandingsReader(Plan plan) {
        queues = plan.queues();
        line = EntrantLine.of(plan);
        standings = new Standings.Builder(queues.size());
        before = new long
                [queues.stream()
                        .mapToInt(queue -> queue.category().ties().size())
                        .max()
                        .orElse(0)];
    }

    void line(byte[] block, int from, int to) {
        line.read(block, from, to);
        Ids.require(line.number() == ++last, "number " + line.number() + " stands in line " + last);
        Ids.require(line.queue() < queues.size(), "an unknown queue");
        var category = queues.get(line.queue()).category();
        Ids.require(line.factCount() == category.facts().size(), "facts of number " + last);
        boolean equal = line.queue() == queueBefore && line.score() == scoreBefore;
        for (int i = 0; i < category.ties().size(); i++) {
            long value = line.compared(
                    category.facts().indexOf(category.ties().get(i).fact()));
            equal &= value == before[i];
            before[i] = value;
        }
        standings.next(line.queue(), equal);
        queueBefore = line.queue();
        scoreBefore = line.score();
    }

    Standings standings() {
        return standings.build();
    }
}
