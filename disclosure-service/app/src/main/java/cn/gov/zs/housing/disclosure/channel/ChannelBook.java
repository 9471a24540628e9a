package cn.gov.zs.housing.disclosure.channel;

import cn.gov.zs.housing.disclosure.notice.Ended;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.housing.disclosure.notice.TakenDown;

/** Records what was handed over to whom. */
public final class ChannelBook {
    private final Handovers handovers;

    public ChannelBook(Handovers handovers) {
        this.handovers = handovers;
    }

    /**
     * Records a handover.
     *
     * @param notice as it is now
     */
    public HandOverAnswer handOver(Notice notice, Handover receipt) {
        if (handovers.find(receipt.id()).isPresent()) {
            return new HandOverAnswer.SentBefore();
        }
        return switch (notice) {
            case Ended ended -> new HandOverAnswer.NoticeDown(ended.endedOn());
            case TakenDown down -> new HandOverAnswer.NoticeDown(down.on());
            case Standing _ ->
                handovers.add(receipt) ? new HandOverAnswer.HandedOver(receipt) : new HandOverAnswer.SentBefore();
        };
    }
}
