package cn.gov.zs.housing.housing.stock.mongo;

import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.housing.housing.stock.Step;
import org.jspecify.annotations.Nullable;

/** A step of a home's life as it is stored. */
record StepDocument(HomeState to, ActDocument act, @Nullable String about) {

    static StepDocument from(Step step) {
        return new StepDocument(step.to(), ActDocument.from(step.act()), step.about());
    }

    Step toDomain() {
        return new Step(to, act.toDomain(), about);
    }
}
