package cn.gov.zs.housing.disclosure.catalogue.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Arising;
import cn.gov.zs.housing.disclosure.catalogue.CatalogueItem;
import cn.gov.zs.housing.disclosure.catalogue.Channel;
import cn.gov.zs.housing.disclosure.catalogue.ChannelState;
import cn.gov.zs.housing.disclosure.catalogue.DayUnit;
import cn.gov.zs.housing.disclosure.catalogue.Due;
import cn.gov.zs.housing.disclosure.catalogue.Duty;
import cn.gov.zs.housing.disclosure.catalogue.DutyClock.WorkedDay;
import cn.gov.zs.housing.disclosure.catalogue.DutyState;
import cn.gov.zs.housing.disclosure.catalogue.Publication;
import cn.gov.zs.housing.disclosure.catalogue.Served;
import cn.gov.zs.housing.disclosure.publiclog.LoggedItem;
import cn.gov.zs.platform.workdays.DayVerdict;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A duty as the public reads it. Which application it is about is not said: a notice of a household names itself (decision 0272).
 *
 * @param item code of the item
 * @param itemName the item's name
 * @param itemEnglish the same in English
 * @param subject what it is about; absent where the township says all
 * @param township nine-digit code; absent for the whole city
 * @param number of the document, permit or decision; absent for what an event made
 * @param aroseOn absent while only the draw it had to precede is known
 * @param due the last day and how it was counted
 * @param moves what other versions of the calendar did to the last day
 * @param publishedOn the day that counts; absent while nothing is published
 * @param daysLate until publication, or until today
 * @param recordedOn the day an officer opened it; absent for what an event made
 * @param publications what was published, then its corrections
 * @param proof path of the entry in the public log; absent where there is none
 * @param channels every channel of the item
 * @param working every day that was counted or passed over; absent in a list
 * @param path its page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DutyView(
        String id,
        String item,
        String itemName,
        String itemEnglish,
        @Nullable String subject,
        @Nullable String township,
        @Nullable String number,
        @Nullable LocalDate aroseOn,
        DueView due,
        List<MoveView> moves,
        DutyState state,
        @Nullable LocalDate publishedOn,
        long daysLate,
        @Nullable LocalDate recordedOn,
        List<PublicationView> publications,
        @Nullable String proof,
        List<ChannelView> channels,
        @Nullable List<WorkedDayView> working,
        String path) {

    static DutyView of(
            Duty duty,
            CatalogueItem item,
            LocalDate today,
            Optional<LoggedItem> logged,
            @Nullable List<WorkedDay> days) {
        var arising = duty.arising();
        return new DutyView(
                duty.id().text(),
                item.code(),
                item.name(),
                item.english(),
                arising.map(Arising::subject).filter(text -> !text.isEmpty()).orElse(null),
                arising.flatMap(each -> Optional.ofNullable(each.township()))
                        .map(township -> township.code())
                        .orElse(null),
                duty.opening().map(_ -> duty.key().reference()).orElse(null),
                arising.map(Arising::on).orElse(null),
                DueView.of(duty.due()),
                duty.moves().stream()
                        .map(move -> new MoveView(move.from(), move.to(), move.calendar(), move.at()))
                        .toList(),
                duty.on(today),
                duty.publishedOn().orElse(null),
                duty.daysLate(today),
                duty.opening().map(opening -> OfficeDay.of(opening.at())).orElse(null),
                duty.publications().stream().map(PublicationView::of).toList(),
                logged.map(LoggedItem::path).orElse(null),
                item.channels().stream()
                        .map(channel -> ChannelView.of(duty, channel, today))
                        .toList(),
                days == null ? null : days.stream().map(WorkedDayView::of).toList(),
                "/catalogue/" + item.code() + "/" + duty.id().text());
    }

    /** What the public reads; not part of the JSON, where it is the last of the publications. */
    @JsonIgnore
    public @Nullable PublicationView current() {
        return publications.isEmpty() ? null : publications.getLast();
    }

    /** The channels that are missing; not part of the JSON, which says each channel's state. */
    @JsonIgnore
    public List<ChannelView> gaps() {
        return channels.stream()
                .filter(channel -> channel.state == ChannelState.GAP)
                .toList();
    }

    /**
     * The due date.
     *
     * @param on the last day
     * @param rule WITHIN so many days after {@code from}, or BEFORE_DRAW so many whole days before it
     * @param provisional whether a notice of holidays that is not out yet may move it
     * @param calendar the calendar it was counted by; absent where none is needed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DueView(
            LocalDate on,
            Due.Rule rule,
            LocalDate from,
            int days,
            DayUnit unit,
            boolean provisional,
            @Nullable String calendar) {
        static DueView of(Due due) {
            return new DueView(
                    due.on(),
                    due.rule(),
                    due.from(),
                    due.days(),
                    due.unit(),
                    due.provisional(),
                    due.calendar().isEmpty() ? null : due.calendar());
        }
    }

    /** A due date that another version of the calendar moved. */
    record MoveView(LocalDate from, LocalDate to, String calendar, Instant at) {}

    /**
     * What was published.
     *
     * @param on the day, known to the platform or as it was stated
     * @param recordedOn the day the platform learned of it
     * @param entered whether an officer entered it
     * @param reason of a correction; absent for the first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicationView(
            Publication.Place place,
            String address,
            LocalDate on,
            LocalDate recordedOn,
            boolean entered,
            List<String> elements,
            @Nullable String reason) {
        static PublicationView of(Publication publication) {
            return new PublicationView(
                    publication.place(),
                    publication.address(),
                    publication.on(),
                    OfficeDay.of(publication.recordedAt()),
                    publication.by().isPresent(),
                    publication.elements(),
                    publication.reason().isEmpty() ? null : publication.reason());
        }
    }

    /**
     * A channel of the item.
     *
     * @param on since when it carries it; absent while it does not
     * @param evidence where that can be seen; absent while it does not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChannelView(
            Channel channel,
            boolean required,
            ChannelState state,
            @Nullable LocalDate on,
            @Nullable String evidence) {
        static ChannelView of(Duty duty, CatalogueItem.ItemChannel channel, LocalDate today) {
            var served = duty.served(channel.channel());
            return new ChannelView(
                    channel.channel(),
                    channel.required(),
                    duty.channel(channel, today),
                    served.map(Served::on).orElse(null),
                    served.map(Served::evidence).orElse(null));
        }
    }

    /**
     * A day of the working.
     *
     * @param verdict what it is to who counts working days; absent where every day counts
     * @param number the how-manieth it is; absent when it is not counted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WorkedDayView(
            LocalDate date,
            @Nullable DayVerdict verdict,
            @Nullable Integer number) {
        static WorkedDayView of(WorkedDay day) {
            return new WorkedDayView(
                    day.date(), day.verdict().orElse(null), day.number().orElse(null));
        }

        /** What a page says of the day; not part of the JSON. */
        @JsonIgnore
        public String kind() {
            return Objects.requireNonNullElse(verdict, DayVerdict.WORKING).name();
        }
    }
}
