package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import java.util.Optional;

/**
 * Which notices a reader wants; what is left open is not asked.
 *
 * @param kind what they are about
 * @param township the township of the hukou
 * @param phase standing or ended
 * @param reference the application, offer or batch
 */
public record NoticeFilter(
        Optional<NoticeKind> kind, Optional<Township> township, Optional<Phase> phase, Optional<String> reference) {

    /** Every notice. */
    public static final NoticeFilter ALL =
            new NoticeFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Where a notice is in its life. */
    public enum Phase {
        /** 公示中. */
        STANDING,
        /** 公示期满. */
        ENDED,
        /** 已撤下. */
        TAKEN_DOWN
    }

    /** The same, of one kind only. */
    public NoticeFilter of(NoticeKind only) {
        return new NoticeFilter(Optional.of(only), township, phase, reference);
    }

    /** The same, in one phase only. */
    public NoticeFilter in(Phase only) {
        return new NoticeFilter(kind, township, Optional.of(only), reference);
    }
}
