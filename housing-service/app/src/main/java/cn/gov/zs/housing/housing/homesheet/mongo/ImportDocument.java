package cn.gov.zs.housing.housing.homesheet.mongo;

import cn.gov.zs.housing.housing.estate.Building;
import cn.gov.zs.housing.housing.estate.EstateId;
import cn.gov.zs.housing.housing.homesheet.HomeImport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An import as it is stored. */
record ImportDocument(
        String id,
        String estate,
        String estateName,
        String by,
        Instant uploadedAt,
        List<BuildingDocument> buildings,
        int homes,
        int entered,
        int changed,
        int same,
        @Nullable LocalDate firstRent,
        HomeImport.Status status,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable Instant endedAt,
        int done,
        List<Integer> notTaken,
        @Nullable RefusalDocument refused,
        @Nullable String walker,
        @Nullable Instant walkerUntil) {

    /** A building as it is stored. */
    record BuildingDocument(String name, @Nullable Integer floors, boolean lift) {}

    static ImportDocument from(HomeImport it) {
        return new ImportDocument(
                it.id(),
                it.estate().text(),
                it.estateName(),
                it.by(),
                it.uploadedAt(),
                it.buildings().stream()
                        .map(building -> new BuildingDocument(building.name(), building.floors(), building.lift()))
                        .toList(),
                it.homes(),
                it.counts().entered(),
                it.counts().changed(),
                it.counts().same(),
                it.firstRent(),
                it.status(),
                it.confirmedBy(),
                it.confirmedAt(),
                it.endedAt(),
                it.done(),
                it.notTaken(),
                RefusalDocument.from(it.refused()),
                it.walker(),
                it.walkerUntil());
    }

    HomeImport toDomain() {
        return new HomeImport(
                id,
                new EstateId(estate),
                estateName,
                by,
                uploadedAt,
                buildings.stream()
                        .map(building -> new Building(building.name(), building.floors(), building.lift()))
                        .toList(),
                homes,
                new HomeImport.Counts(entered, changed, same),
                firstRent,
                status,
                confirmedBy,
                confirmedAt,
                endedAt,
                done,
                notTaken,
                refused == null ? null : refused.toDomain(),
                walker,
                walkerUntil);
    }
}
