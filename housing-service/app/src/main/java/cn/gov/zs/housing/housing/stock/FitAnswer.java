package cn.gov.zs.housing.housing.stock;

import java.util.List;

/** Every answer to the finding that a home is fit. */
public sealed interface FitAnswer {

    /** It is. */
    record Declared(Home.Fit home) implements FitAnswer {}

    /** These defects are open. */
    record StillDefective(List<Defect> open) implements FitAnswer {}
}
