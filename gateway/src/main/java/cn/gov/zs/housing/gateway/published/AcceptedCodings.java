package cn.gov.zs.housing.gateway.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code Accept-Encoding} (RFC 9110, 12.5.3). */
final class AcceptedCodings {

    private static final int MOST = 20;

    private AcceptedCodings() {}

    /**
     * What the reader takes, the most wanted first; among equals the smallest. Empty when it takes nothing we have, or what it
     * says cannot be read.
     *
     * @param header all its values; absent when the request says nothing, and then nothing is compressed
     */
    static List<Coding> of(@Nullable String header) {
        if (header == null) {
            return List.of(Coding.IDENTITY);
        }
        var weights = new Weights();
        var parts = header.split(",", MOST + 1);
        if (parts.length > MOST) {
            return List.of();
        }
        for (var part : parts) {
            if (!part.isBlank() && !weights.take(part)) {
                return List.of();
            }
        }
        return weights.order();
    }

    private static final class Weights {
        private final Map<Coding, Double> named = new EnumMap<>(Coding.class);
        private @Nullable Double others;

        /** False when the part is no coding with a weight. */
        boolean take(String part) {
            var pieces = part.split(";", 3);
            var token = pieces[0].strip().toLowerCase(Locale.ROOT);
            var weight = pieces.length == 1 ? 1.0 : weight(pieces[1].strip());
            if (token.isEmpty() || pieces.length > 2 || weight < 0) {
                return false;
            }
            if (token.equals("*")) {
                others = weight;
            }
            for (var coding : Coding.values()) {
                if (coding.token().equals(token) || (coding == Coding.GZIP && token.equals("x-gzip"))) {
                    named.put(coding, weight);
                }
            }
            return true;
        }

        private static double weight(String text) {
            if (!text.matches("[qQ]=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")) {
                return -1;
            }
            return Double.parseDouble(text.substring(2));
        }

        List<Coding> order() {
            List<Coding> taken = new ArrayList<>();
            for (var coding : Coding.values()) {
                if (weight(coding) > 0) {
                    taken.add(coding);
                }
            }
            taken.sort(Comparator.comparingDouble((Coding coding) -> -weight(coding)));
            return List.copyOf(taken);
        }

        private double weight(Coding coding) {
            var own = named.get(coding);
            if (own != null) {
                return own;
            }
            if (others != null) {
                return others;
            }
            // not named: taken all the same, but after whatever was asked for
            return coding == Coding.IDENTITY ? 0.0001 : 0;
        }
    }
}
