package cn.gov.zs.housing.housing.upkeep.web;

import cn.gov.zs.housing.housing.upkeep.CheckState;
import cn.gov.zs.housing.housing.upkeep.RepairState;
import cn.gov.zs.housing.housing.upkeep.Upkeep;
import cn.gov.zs.housing.housing.upkeep.Upkeep.CheckFilter;
import cn.gov.zs.housing.housing.upkeep.Upkeep.RepairFilter;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the workbench says of checks and repairs; asked by its fragment. */
@Component("upkeepSummary")
public class UpkeepSummary {
    private final Upkeep upkeep;

    UpkeepSummary(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    /** Requests that wait to be accepted. */
    public long reported() {
        return upkeep.count(new RepairFilter(Optional.of(RepairState.REPORTED), Optional.empty(), Optional.empty()));
    }

    /** Visits that are to be made. */
    public long planned() {
        return upkeep.count(new CheckFilter(Optional.of(CheckState.PLANNED), Optional.empty()));
    }
}
