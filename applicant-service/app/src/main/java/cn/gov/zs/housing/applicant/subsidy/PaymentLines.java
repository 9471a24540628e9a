package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines of all payment lists. */
public interface PaymentLines {
    /** In which order a page shows lines. */
    enum Order {
        /** By the application's number. */
        APPLICATION,
        /** The largest amount first. */
        AMOUNT,
        /** By township. */
        TOWNSHIP
    }

    /** Keeps a line; the one that is there already stays, and is returned. */
    PaymentLine keep(PaymentLine line);

    /** The line of this household on this list. */
    Optional<PaymentLine> find(ListId list, ApplicationId application);

    /** A page of a list. */
    List<PaymentLine> list(ListId list, Order order, Page page);

    /** The same, all of them, read while the stream is. Whoever takes it closes it. */
    Stream<PaymentLine> stream(ListId list, Order order);

    /** How many lines a list has. */
    long count(ListId list);

    /**
     * Lines of a list in the order of their applications' numbers.
     *
     * @param after only numbers behind this one; empty for the first
     */
    List<PaymentLine> walk(ListId list, String after, int limit);

    /** All lines of one household, the earliest list first. */
    List<PaymentLine> of(ApplicationId application);

    /**
     * Records what the bank made of a line.
     *
     * @return the line as it stands then: its first result stands, a later one changes nothing
     */
    PaymentLine record(ListId list, ApplicationId application, PaymentLine.Result result);
}
