package cn.gov.zs.housing.disclosure.catalogue;

import cn.gov.zs.housing.disclosure.shipped.ShippedText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every version of the catalogue there ever was: a duty keeps to the one in force on the day it arose. */
public final class Catalogues {
    private static final String FOLDER = "/catalogue/";

    private final List<Catalogue> versions;

    /** @throws IllegalArgumentException when there is none, or two come into force on one day */
    public Catalogues(List<Catalogue> versions) {
        this.versions = versions.stream()
                .sorted(Comparator.comparing(Catalogue::inForceFrom))
                .toList();
        if (versions.isEmpty()
                || versions.stream().map(Catalogue::inForceFrom).distinct().count() != versions.size()) {
            throw new IllegalArgumentException("versions of the catalogue need a day of force each, and one at least");
        }
    }

    /** The versions that {@code catalogue/versions.txt} beside this service lists. */
    public static Catalogues shipped() {
        return new Catalogues(ShippedText.rows(ShippedText.of(FOLDER + "versions.txt")).stream()
                .map(file -> CatalogueFile.read(file, ShippedText.of(FOLDER + file)))
                .toList());
    }

    /** The version that holds on this day; empty before the first. */
    public Optional<Catalogue> inForce(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.inForceFrom().isAfter(day))
                .reduce((_, later) -> later);
    }

    /** The item as it held on this day; as the first version that has it says, when none did then. */
    public Optional<CatalogueItem> find(String code, LocalDate day) {
        return inForce(day)
                .flatMap(version -> version.find(code))
                .or(() -> versions.stream()
                        .flatMap(version -> version.find(code).stream())
                        .findFirst());
    }

    /** First day on which any version holds: nothing arises before it. */
    public LocalDate firstDay() {
        return versions.getFirst().inForceFrom();
    }

    /** All versions, the newest last. */
    public List<Catalogue> versions() {
        return versions;
    }
}
