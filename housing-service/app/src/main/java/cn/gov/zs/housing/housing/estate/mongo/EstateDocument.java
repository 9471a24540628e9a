package cn.gov.zs.housing.housing.estate.mongo;

import cn.gov.zs.housing.housing.estate.Building;
import cn.gov.zs.housing.housing.estate.BuildingId;
import cn.gov.zs.housing.housing.estate.Estate;
import cn.gov.zs.housing.housing.stock.Entry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An estate as it is stored. */
record EstateDocument(
        String name,
        @Nullable String township,
        String address,
        List<BuildingDocument> buildings,
        String form,
        String enteredBy,
        Instant enteredAt) {

    /** A building as it is stored, with its id to find it by. */
    record BuildingDocument(
            String id, String name, @Nullable Integer floors, boolean lift) {}

    static EstateDocument from(Estate estate) {
        var entry = estate.entry();
        return new EstateDocument(
                estate.name(),
                estate.township(),
                estate.address(),
                estate.buildings().stream()
                        .map(building -> new BuildingDocument(
                                BuildingId.at(estate.name(), building.name()).text(),
                                building.name(),
                                building.floors(),
                                building.lift()))
                        .toList(),
                entry.form(),
                entry.by(),
                entry.at());
    }

    Estate toDomain() {
        return new Estate(
                name,
                township,
                address,
                buildings.stream()
                        .map(building -> new Building(building.name(), building.floors(), building.lift()))
                        .toList(),
                new Entry(form, enteredBy, enteredAt));
    }
}
