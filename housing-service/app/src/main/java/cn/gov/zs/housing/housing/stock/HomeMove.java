package cn.gov.zs.housing.housing.stock;

import java.util.List;
import java.util.stream.Stream;

/** The steps that an officer decides. All others follow from an offer, a batch or a tenancy. */
public enum HomeMove {
    /** 竣工: it is built. */
    FINISH,
    /** 查验合格: somebody looked and it can be lived in. */
    DECLARE_FIT,
    /** 转入维修: somebody looked and it needs repair. */
    BEGIN_REPAIR,
    /** 注销: it leaves the stock for good. */
    WITHDRAW;

    /** The moves that are open to this home, whether or not a defect stands against them. */
    public static List<HomeMove> openTo(Home home) {
        return Stream.of(values()).filter(move -> move.fits(home)).toList();
    }

    /** Moves the home. */
    public MoveAnswer move(Home home, Act act) {
        return switch (this) {
            case FINISH -> home instanceof Home.Planned planned ? moved(planned.finish(act)) : notFromHere(home);
            case DECLARE_FIT ->
                home instanceof Home.ToBeInspected inspected
                        ? switch (inspected.declareFit(act)) {
                            case FitAnswer.Declared declared -> moved(declared.home());
                            case FitAnswer.StillDefective still -> new MoveAnswer.StillDefective(still.open());
                        }
                        : notFromHere(home);
            case BEGIN_REPAIR -> home instanceof Home.Vacated vacated ? moved(vacated.repair(act)) : notFromHere(home);
            case WITHDRAW -> home instanceof Home.Free free ? moved(free.withdraw(act)) : notFromHere(home);
        };
    }

    private boolean fits(Home home) {
        return switch (this) {
            case FINISH -> home instanceof Home.Planned;
            case DECLARE_FIT -> home instanceof Home.ToBeInspected;
            case BEGIN_REPAIR -> home instanceof Home.Vacated;
            case WITHDRAW -> home instanceof Home.Free;
        };
    }

    private static MoveAnswer moved(Home home) {
        return new MoveAnswer.Moved(home);
    }

    private static MoveAnswer notFromHere(Home home) {
        return new MoveAnswer.NotFromHere(home.state());
    }
}
