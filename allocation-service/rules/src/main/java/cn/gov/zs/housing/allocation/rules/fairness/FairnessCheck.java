package cn.gov.zs.housing.allocation.rules.fairness;

import cn.gov.zs.housing.allocation.rules.json.Json;
import java.util.List;
import java.util.Map;

/** One check of a fairness report: made, or why it was not. */
public sealed interface FairnessCheck {

    /** The checks, in the order they are told. */
    enum Kind {
        /** Whether the tickets' first bits are evenly spread. */
        TICKET_CELLS,
        /** Whether the tickets as numbers from 0 to 1 are evenly spread. */
        TICKET_DISTANCE,
        /** The longest run of neighbouring numbers (连号) among those the draw chose. */
        LONGEST_RUN,
        /** How many pairs of neighbours the draw chose. */
        NEIGHBOUR_PAIRS,
        /** Whether the draw chose too many declared relatives of staff. */
        STAFF_RELATIVES,
        /** Whether the draw chose too many of one employer. */
        EMPLOYERS,
        /** Whether the draw chose too many or too few of one township. */
        TOWNSHIPS,
        /** Whether the draw chose too many or too few of one category. */
        CATEGORIES,
        /** Whether better homes went with lower or higher entrant numbers. */
        HOMES_BY_NUMBER,
        /** Whether better homes went with lower or higher tickets. */
        HOMES_BY_TICKET,
        /** Whether declared relatives of staff drew the better homes. */
        HOMES_OF_RELATIVES
    }

    /** What a statistic is measured against. */
    enum Distribution {
        /** Chi-square; parameter: degrees of freedom. */
        CHI_SQUARE,
        /** Kolmogorov's distance; parameter: how many numbers. */
        KOLMOGOROV,
        /** The longest run in a row of equally likely choices, exact; parameters: row and chosen, for each tie. */
        LONGEST_RUN,
        /** Hypergeometric, exact; parameters: all, marked and chosen, for each tie. */
        HYPERGEOMETRIC,
        /** The smallest of several hypergeometric tails; parameter: how many groups. */
        SMALLEST_OF_GROUPS,
        /** Simulated by honest re-assignments of the homes; parameter: how many. */
        SIMULATED
    }

    /** Why a check was not made. */
    enum Reason {
        /** The score decided alone: nobody was chosen by chance. */
        NO_TIE,
        /** Too few for a statistic to say anything. */
        TOO_FEW,
        /** Nothing of the kind was declared, or of fewer than three households. */
        NOT_DECLARED,
        /** All who tie at the cut are of one group, or of groups too small to show. */
        ONE_GROUP,
        /** The homes are equally good. */
        HOMES_EQUAL
    }

    /** How likely an honest draw is to give this value; values less likely than 0.0001 are left out. */
    record Point(int value, double chance) {}

    /** Which check. */
    Kind kind();

    /** As it is published. */
    Json.Obj json();

    /**
     * A check that was made.
     *
     * @param statistic what was measured
     * @param distribution what it is measured against
     * @param parameters of the distribution
     * @param p how likely an honest draw is to give this or something further out
     * @param line p had to be at most this to be looked at (Holm)
     * @param look whether it should be looked at
     * @param shown the distribution, for a chart; empty where there is none to show
     */
    record Made(
            Kind kind,
            double statistic,
            Distribution distribution,
            List<Integer> parameters,
            double p,
            double line,
            boolean look,
            List<Point> shown)
            implements FairnessCheck {

        /** Keeps its own copies. */
        public Made {
            parameters = List.copyOf(parameters);
            shown = List.copyOf(shown);
        }

        Made judged(double strictest, boolean looked) {
            return new Made(kind, statistic, distribution, parameters, p, strictest, looked, shown);
        }

        @Override
        public Json.Obj json() {
            return Json.object(Map.of(
                    "distribution", Json.of(distribution.name()),
                    "kind", Json.of(kind.name()),
                    "line", Json.of(Figures.text(line)),
                    "look", Json.of(look),
                    "p", Json.of(Figures.chance(p)),
                    "parameters", Json.list(parameters, Json::of),
                    "shown",
                            Json.list(
                                    shown,
                                    point -> Json.object(Map.of(
                                            "chance", Json.of(Figures.chance(point.chance())),
                                            "value", Json.of(point.value())))),
                    "statistic", Json.of(Figures.text(statistic))));
        }
    }

    /** A check that could not be made. */
    record NotMade(Kind kind, Reason reason) implements FairnessCheck {

        @Override
        public Json.Obj json() {
            return Json.object(Map.of("kind", Json.of(kind.name()), "reason", Json.of(reason.name())));
        }
    }
}
