package cn.gov.zs.housing.allocation.refusal;

/** What a rule lets follow of a refusal; a new one stops each switch from compiling until it is handled. */
public sealed interface Consequence {

    /** 继续轮候: nothing follows. */
    record WaitsOn() implements Consequence {}

    /** 重新计算轮候时间: its waiting counts from the day of the refusal only. */
    record MovedBack() implements Consequence {}

    /**
     * 暂停参加分配: it enters no batch for some months, and waits on.
     *
     * @param months how many
     */
    record Barred(int months) implements Consequence {

        /** Months that a rule may bar at most. */
        public static final int MOST_MONTHS = 120;

        /** @throws IllegalArgumentException if it bars for no month or for too many */
        public Barred {
            if (months < 1 || months > MOST_MONTHS) {
                throw new IllegalArgumentException("barred for " + months + " months");
            }
        }
    }

    /** 取消轮候资格: it leaves the waiting list. */
    record Struck() implements Consequence {}
}
