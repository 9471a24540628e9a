package cn.gov.zs.housing.disclosure.channel.web;

import cn.gov.zs.housing.disclosure.board.web.PostingView;
import cn.gov.zs.housing.disclosure.channel.Handover;
import cn.gov.zs.housing.disclosure.notice.Notice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A channel by which a notice reached the public.
 *
 * @param code names its text, {@code channel.kind.<code>}
 * @param since when it did
 */
public record ChannelView(String code, Instant since) {
    /** Every channel, the portal first, then as it was served. */
    public static List<ChannelView> of(
            Notice notice, List<PostingView> postings, List<Handover> handovers, Optional<Instant> archived) {
        var views = new ArrayList<ChannelView>();
        views.add(new ChannelView("PORTAL", notice.head().publishedAt()));
        postings.stream()
                .map(PostingView::hungAt)
                .min(Instant::compareTo)
                .ifPresent(since -> views.add(new ChannelView("BOARD", since)));
        archived.ifPresent(since -> views.add(new ChannelView("ARCHIVE", since)));
        handovers.forEach(each -> views.add(new ChannelView(each.channel().code(), each.at())));
        return List.copyOf(views);
    }
}
