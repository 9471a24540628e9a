package cn.gov.zs.housing.disclosure.request;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Requests as whoever counts them reads them. */
public interface RequestFiles {
    /** Every request that was open on one of these days, in the order in which they came; whoever takes the stream closes it. */
    Stream<InformationRequest> streamOpenIn(LocalDate first, LocalDate last);
}
