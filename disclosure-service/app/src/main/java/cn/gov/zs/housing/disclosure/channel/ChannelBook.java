package cn.gov.zs.housing.disclosure.channel;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.ServedChannels;
import cn.gov.zs.housing.disclosure.notice.Ended;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.housing.disclosure.notice.TakenDown;

/** Records what was handed over to whom, and tells the duty that the notice fulfils which channel served it. */
public final class ChannelBook {
    private final Handovers handovers;
    private final ServedChannels duties;

    public ChannelBook(Handovers handovers, ServedChannels duties) {
        this.handovers = handovers;
        this.duties = duties;
    }

    /**
     * Records a handover.
     *
     * @param notice as it is now
     */
    public HandOverAnswer handOver(Notice notice, Handover receipt) {
        var before = handovers.find(receipt.id());
        if (before.isPresent()) {
            // whoever recorded it may have died before the duty heard of it
            tell(before.get());
            return new HandOverAnswer.SentBefore();
        }
        return switch (notice) {
            case Ended ended -> new HandOverAnswer.NoticeDown(ended.endedOn());
            case TakenDown down -> new HandOverAnswer.NoticeDown(down.on());
            case Standing _ -> {
                boolean first = handovers.add(receipt);
                tell(receipt);
                yield first ? new HandOverAnswer.HandedOver(receipt) : new HandOverAnswer.SentBefore();
            }
        };
    }

    private void tell(Handover receipt) {
        duties.served(
                receipt.notice().text(), receipt.channel().serves(), OfficeDay.of(receipt.at()), receipt.reference());
    }
}
