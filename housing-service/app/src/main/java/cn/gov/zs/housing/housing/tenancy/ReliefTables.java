package cn.gov.zs.housing.housing.tenancy;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.gov.zs.platform.eventing.Versioned;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All tables of coefficients; on the other side stands the database. */
public interface ReliefTables {
    /** The name of the table that comes with the service. */
    String SHIPPED = "示例-融安县";

    /** Tables that were entered here, the latest in force first; at most fifty. */
    List<Versioned<ReliefTable>> list();

    /** The adopted table that holds on this day: the one latest in force, or the sample that comes with the service. */
    default ReliefTable on(LocalDate day) {
        return list().stream()
                .map(Versioned::state)
                .filter(table ->
                        table.adoptedBy().isPresent() && !table.inForceFrom().isAfter(day))
                .findFirst()
                .orElseGet(ReliefTables::shipped);
    }

    /** 融安县's table, as an example and not Zhongshan's. */
    static ReliefTable shipped() {
        var file = "/tenancy/relief.tsv";
        try (var in = Objects.requireNonNull(ReliefTables.class.getResourceAsStream(file), file)) {
            var coefficients = new EnumMap<ReliefClass, BigDecimal>(ReliefClass.class);
            new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> coefficients.put(ReliefClass.valueOf(cells[0]), new BigDecimal(cells[1])));
            return new ReliefTable(
                    SHIPPED, LocalDate.of(2023, 1, 1), coefficients, "融政规〔2023〕5号，非中山标准", true, "", Optional.empty());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
