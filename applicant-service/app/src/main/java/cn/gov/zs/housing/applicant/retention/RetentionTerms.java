package cn.gov.zs.housing.applicant.retention;

import cn.gov.zs.housing.applicant.retention.RetentionTerm.CountedFrom;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The terms that came with the system, every version. */
public final class RetentionTerms {
    private static final String TABLE = "/retention/terms.tsv";
    private static final int CELLS = 7;
    private static final String SAMPLE = "示例";

    private final List<RetentionTerm> all;

    RetentionTerms(List<RetentionTerm> all) {
        this.all = List.copyOf(all);
    }

    /** Reads the table {@code terms.tsv} beside this service. */
    public static RetentionTerms shipped() {
        try (InputStream in = RetentionTerms.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing from the service");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalStateException if a row is none */
    static RetentionTerms read(String table) {
        return new RetentionTerms(table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(RetentionTerms::term)
                .toList());
    }

    private static RetentionTerm term(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != CELLS) {
            throw new IllegalStateException(TABLE + " has a row of " + cells.length + " cells");
        }
        return new RetentionTerm(
                Datum.valueOf(cells[0]),
                cells[1],
                LocalDate.parse(cells[2]),
                Period.parse(cells[3]),
                CountedFrom.valueOf(cells[4]),
                cells[5],
                cells[6].equals(SAMPLE));
    }

    /** The term of this kind on this day: the one that came into force last; empty when none is in force, and then nothing is removed. */
    public Optional<RetentionTerm> inForce(Datum datum, LocalDate day) {
        return all.stream()
                .filter(term -> term.datum() == datum && !term.inForce().isAfter(day))
                .max(Comparator.comparing(RetentionTerm::inForce));
    }

    /** Those in force on this day, in the order of the kinds. */
    public List<RetentionTerm> inForce(LocalDate day) {
        return Stream.of(Datum.values())
                .flatMap(datum -> inForce(datum, day).stream())
                .toList();
    }
}
