package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.platform.eventing.Aggregates;

/** Enters a home into the books. */
public final class AddHome {
    private final Aggregates<Home> homes;

    public AddHome(Aggregates<Home> homes) {
        this.homes = homes;
    }

    /** Enters the home unless its door is known. Of two who enter the same door at once, one is told so. */
    public AddHomeAnswer add(HomeDescription description, Entry entry, EnteredAs as) {
        var home = Home.entered(description, Particulars.UNKNOWN, entry, as);
        var id = home.id();
        if (homes.create(id.text(), home)) {
            return new AddHomeAnswer.Added(id);
        }
        var known = homes.get(id.text()).state();
        return known.entry().form().equals(entry.form())
                ? new AddHomeAnswer.FormReplayed(id)
                : new AddHomeAnswer.DoorKnown(id);
    }
}
