package cn.gov.zs.housing.disclosure.retention;

import cn.gov.zs.housing.disclosure.shipped.ShippedText;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The terms that came with the system for one kind of thing, every version. */
public final class RetentionTerms {
    private static final String TABLE = "/retention/terms.tsv";
    private static final int CELLS = 7;
    private static final String SAMPLE = "示例";

    private final List<RetentionTerm> all;

    private RetentionTerms(List<RetentionTerm> all) {
        this.all = List.copyOf(all);
    }

    /** What is kept, and from when its time is counted. The names are those of the table. */
    public enum Datum {
        /** 异议: from the answer. */
        OBJECTION("ANSWERED"),
        /** 信息公开申请: from the day it was answered or ended. */
        REQUEST("ENDED");

        private final String from;

        Datum(String from) {
            this.from = from;
        }
    }

    /** Reads the table {@code terms.tsv} beside this service. */
    public static RetentionTerms shipped(Datum datum) {
        return read(ShippedText.of(TABLE), datum);
    }

    /** @throws RuntimeException if a row is none, of whatever kind */
    static RetentionTerms read(String table, Datum datum) {
        return new RetentionTerms(ShippedText.rows(table).stream()
                .map(RetentionTerms::row)
                .filter(row -> row.datum() == datum)
                .map(Row::term)
                .toList());
    }

    private record Row(Datum datum, RetentionTerm term) {}

    private static Row row(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != CELLS || !cells[4].equals(Datum.valueOf(cells[0]).from)) {
            throw new IllegalStateException(TABLE + " has a row that is none");
        }
        return new Row(
                Datum.valueOf(cells[0]),
                new RetentionTerm(
                        cells[1],
                        LocalDate.parse(cells[2]),
                        Period.parse(cells[3]),
                        cells[5],
                        cells[6].equals(SAMPLE)));
    }

    /** The one that came into force last by this day; empty when none has, and then nothing is removed. */
    public Optional<RetentionTerm> inForce(LocalDate day) {
        return all.stream()
                .filter(term -> !term.inForce().isAfter(day))
                .max(Comparator.comparing(RetentionTerm::inForce));
    }
}
