package cn.gov.zs.housing.disclosure.retention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The terms that came with the system, every version. */
public final class ObjectionTerms {
    private static final String TABLE = "/retention/terms.tsv";
    private static final int CELLS = 7;
    private static final String DATUM = "OBJECTION";
    private static final String FROM = "ANSWERED";
    private static final String SAMPLE = "示例";

    private final List<ObjectionTerm> all;

    private ObjectionTerms(List<ObjectionTerm> all) {
        this.all = List.copyOf(all);
    }

    /** Reads the table {@code terms.tsv} beside this service. */
    public static ObjectionTerms shipped() {
        try (InputStream in = ObjectionTerms.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing from the service");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws RuntimeException if a row is none */
    static ObjectionTerms read(String table) {
        return new ObjectionTerms(table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(ObjectionTerms::term)
                .toList());
    }

    private static ObjectionTerm term(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != CELLS || !cells[0].equals(DATUM) || !cells[4].equals(FROM)) {
            throw new IllegalStateException(TABLE + " has a row that is none");
        }
        return new ObjectionTerm(
                cells[1], LocalDate.parse(cells[2]), Period.parse(cells[3]), cells[5], cells[6].equals(SAMPLE));
    }

    /** The one that came into force last by this day; empty when none has, and then nothing is removed. */
    public Optional<ObjectionTerm> inForce(LocalDate day) {
        return all.stream()
                .filter(term -> !term.inForce().isAfter(day))
                .max(Comparator.comparing(ObjectionTerm::inForce));
    }
}
