package cn.gov.zs.housing.housing.homesheet;

import cn.gov.zs.housing.housing.stock.HomeState;

/** The states in the words of the workbook. */
public final class StateWords {
    private StateWords() {}

    /** What stands in the column of states. */
    public static String of(HomeState state) {
        return switch (state) {
            case PLANNED -> "规划在建";
            case FINISHED -> "已竣工待查验";
            case FIT -> "可推出";
            case CLAIMED -> "推出办理中";
            case ON_OFFER -> "推出公示";
            case RESERVED -> "批次已锁定";
            case DRAWN -> "已抽签，结果公示";
            case ALLOTTED -> "已分配";
            case HELD -> "调换预留";
            case LET -> "已出租";
            case VACATED -> "已腾退待查验";
            case UNDER_REPAIR -> "维修中";
            case WITHDRAWN -> "已注销";
        };
    }
}
