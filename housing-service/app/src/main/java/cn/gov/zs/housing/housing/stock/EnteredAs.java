package cn.gov.zs.housing.housing.stock;

/** How far a home has come when it is entered into the books. */
public enum EnteredAs {
    /** 可推出: fit to live in and free. */
    FIT(HomeState.FIT),
    /** 已竣工: built, and not looked at yet. */
    FINISHED(HomeState.FINISHED),
    /** 规划在建: planned or being built. */
    PLANNED(HomeState.PLANNED);

    private final HomeState state;

    EnteredAs(HomeState state) {
        this.state = state;
    }

    HomeState state() {
        return state;
    }
}
