package cn.gov.zs.housing.housing.upkeep.web;

import cn.gov.zs.housing.housing.upkeep.Upkeep;
import cn.gov.zs.housing.housing.upkeep.Upkeep.CheckFilter;
import cn.gov.zs.housing.housing.upkeep.Upkeep.RepairFilter;
import org.springframework.stereotype.Component;

/** Pages of the lists, as pages and interface show them. */
@Component
class UpkeepLists {
    private final Upkeep upkeep;
    private final UpkeepDesk desk;

    UpkeepLists(Upkeep upkeep, UpkeepDesk desk) {
        this.upkeep = upkeep;
        this.desk = desk;
    }

    Listed<RepairView> repairs(RepairFilter filter, int page, int size, boolean tenant) {
        return new Listed<>(
                upkeep.repairs(filter, page * size, size).stream()
                        .map(read -> RepairView.of(
                                read, desk.place(read.state().file().home()), desk.today(), tenant))
                        .toList(),
                page,
                size,
                upkeep.count(filter));
    }

    Listed<CheckView> checks(CheckFilter filter, int page, int size) {
        return new Listed<>(
                upkeep.checks(filter, page * size, size).stream()
                        .map(read -> CheckView.of(
                                read, desk.place(read.state().visit().home())))
                        .toList(),
                page,
                size,
                upkeep.count(filter));
    }
}
