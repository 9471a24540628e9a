package cn.gov.zs.housing.housing.estate.web;

import cn.gov.zs.housing.housing.estate.Building;
import cn.gov.zs.housing.housing.estate.BuildingId;
import cn.gov.zs.housing.housing.estate.BuildingPlan;
import cn.gov.zs.housing.housing.estate.Estate;
import cn.gov.zs.housing.housing.estate.Estates;
import cn.gov.zs.housing.housing.stock.HomeFilter;
import cn.gov.zs.housing.housing.stock.Homes;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds a building and draws its plan. */
@Component
class Buildings {
    /** More doors than 99 floors of any building have. */
    private static final int MOST_DOORS = 4_000;

    private final Estates estates;
    private final Homes homes;

    Buildings(Estates estates, Homes homes) {
        this.estates = estates;
        this.homes = homes;
    }

    /** A building in its estate. */
    record Found(Versioned<Estate> estate, Building building, BuildingPlan plan) {}

    /** @throws ProblemException 404 when there is none */
    Found get(UUID id) {
        var buildingId = new BuildingId(id.toString());
        var estate = estates.of(buildingId).orElseThrow(ProblemException::absent);
        var building = estate.state().building(buildingId).orElseThrow(ProblemException::absent);
        var there = new HomeFilter(Set.of(), estate.state().name(), building.name(), null);
        return new Found(estate, building, BuildingPlan.of(building, homes.list(there, 0, MOST_DOORS)));
    }
}
