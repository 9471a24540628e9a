package cn.gov.zs.housing.housing.construction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A supporting facility (配套设施) of a project.
 *
 * @param number within its project, from 1
 * @param kind what it is
 * @param name what people call it, such as 3栋地下停车场
 * @param steps what became of it, at least one; the last one counts
 */
public record Facility(int number, Kind kind, String name, List<Step> steps) {
    public Facility {
        steps = List.copyOf(steps);
    }

    /** What supports living there. */
    public enum Kind {
        /** 道路. */
        ROADS,
        /** 给排水. */
        WATER,
        /** 供电. */
        POWER,
        /** 燃气. */
        GAS,
        /** 停车与充电. */
        PARKING,
        /** 绿化. */
        GREENERY,
        /** 托幼与教育. */
        EDUCATION,
        /** 医疗卫生. */
        HEALTH,
        /** 社区服务. */
        COMMUNITY,
        /** 无障碍设施. */
        BARRIER_FREE,
        /** 其他. */
        OTHER
    }

    /** How far it is (建设情况). */
    public enum State {
        /** 计划建设. */
        PLANNED,
        /** 在建. */
        BUILDING,
        /** 建成. */
        FINISHED,
        /** 投入使用. */
        IN_USE
    }

    /**
     * A step.
     *
     * @param state from then on
     * @param since the day, in Shanghai
     * @param signed who recorded it
     */
    public record Step(State state, LocalDate since, Signed signed) {}

    /** Its state now. */
    public State state() {
        return steps.getLast().state();
    }

    /** Since when. */
    public LocalDate since() {
        return steps.getLast().since();
    }

    Facility with(Step step) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return new Facility(number, kind, name, all);
    }
}
