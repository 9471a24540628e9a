package cn.gov.zs.housing.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.calendar.CalendarFlaw;
import cn.gov.zs.housing.disclosure.catalogue.Audience;
import cn.gov.zs.housing.disclosure.catalogue.Body;
import cn.gov.zs.housing.disclosure.catalogue.Channel;
import cn.gov.zs.housing.disclosure.catalogue.ChannelState;
import cn.gov.zs.housing.disclosure.catalogue.DutyList;
import cn.gov.zs.housing.disclosure.catalogue.DutyState;
import cn.gov.zs.housing.disclosure.catalogue.Level;
import cn.gov.zs.housing.disclosure.catalogue.Mode;
import cn.gov.zs.housing.disclosure.catalogue.SixPublics;
import cn.gov.zs.housing.disclosure.channel.Outlet;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.draft.Drafts;
import cn.gov.zs.housing.disclosure.draft.Remedy;
import cn.gov.zs.housing.disclosure.mask.Finding;
import cn.gov.zs.housing.disclosure.mask.MaskField;
import cn.gov.zs.housing.disclosure.mask.Place;
import cn.gov.zs.housing.disclosure.notice.ApplicationType;
import cn.gov.zs.housing.disclosure.notice.Interruption;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter.Phase;
import cn.gov.zs.housing.disclosure.notice.PublicItem;
import cn.gov.zs.housing.disclosure.notice.Publishing;
import cn.gov.zs.housing.disclosure.notice.Township;
import cn.gov.zs.housing.disclosure.opendata.DataColumn;
import cn.gov.zs.housing.disclosure.request.ApplicantKind;
import cn.gov.zs.housing.disclosure.request.Consultation;
import cn.gov.zs.housing.disclosure.request.Delivery;
import cn.gov.zs.housing.disclosure.request.Enclosure;
import cn.gov.zs.housing.disclosure.request.FeeRule;
import cn.gov.zs.housing.disclosure.request.Outcome;
import cn.gov.zs.housing.disclosure.request.Reminder;
import cn.gov.zs.housing.disclosure.request.Step;
import cn.gov.zs.housing.disclosure.request.Way;
import cn.gov.zs.housing.disclosure.request.Wish;
import cn.gov.zs.platform.redaction.Warning;
import cn.gov.zs.platform.testkit.MessagesTest;
import cn.gov.zs.platform.uploads.ContentFault;
import cn.gov.zs.platform.workdays.CalendarDay;
import cn.gov.zs.platform.workdays.DayVerdict;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of this service; also those whose key a page puts together. */
class DisclosureMessagesTest extends MessagesTest {
    static Stream<String> keysMadeByPages() {
        return Stream.of(
                        named("notice.kind.", NoticeKind.values()),
                        named("notice.none.", NoticeKind.values()),
                        named("notice.content.", NoticeKind.values()),
                        named("notice.phase.", Phase.values()),
                        named("item.", PublicItem.values()),
                        named("category.", ApplicationType.values()),
                        named("document.kind.", DocumentKind.values()),
                        named("document.source.", DocumentKind.values()),
                        named("catalogue.class.", SixPublics.values()),
                        named("catalogue.body.", Body.values()),
                        named("catalogue.channel.", Channel.values()),
                        named("catalogue.audience.", Audience.values()),
                        named("catalogue.mode.", Mode.values()),
                        named("catalogue.level.", Level.values()),
                        named("duty.show.", DutyList.values()),
                        named("duty.state.", DutyState.values()),
                        named("duty.channel.", ChannelState.values()),
                        Arrays.stream(Township.values()).map(each -> "township." + each.code()))
                .flatMap(each -> each);
    }

    private static Stream<String> named(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(each -> prefix + each.name());
    }

    @ParameterizedTest
    @MethodSource("keysMadeByPages")
    void has_a_text_for_every_value_a_page_can_show(String key) {
        assertThat(ResourceBundle.getBundle("messages.disclosure").containsKey(key)
                        || ResourceBundle.getBundle("messages.catalogue").containsKey(key))
                .as(key)
                .isTrue();
    }

    static Stream<String> keysOfTheCalendar() {
        return Stream.of(
                        Arrays.stream(CalendarFlaw.Fault.values())
                                .map(fault -> "calendar.flaw."
                                        + new CalendarFlaw(CalendarFlaw.Part.FILE, fault, 1, "").code()),
                        named("calendar.verdict.", DayVerdict.values()),
                        named("calendar.kind.", CalendarDay.Kind.values()),
                        Stream.of("PROPOSED", "ADOPTED", "WITHDRAWN").map(state -> "calendar.state." + state),
                        Arrays.stream(CalendarFlaw.Part.values()).map(part -> "calendar.form." + part.field()))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("keysOfTheCalendar")
    void has_a_text_for_everything_a_page_says_of_the_calendar(String key) {
        assertThat(ResourceBundle.getBundle("messages.calendar").containsKey(key))
                .as(key)
                .isTrue();
    }

    static Stream<String> keysOfChannels() {
        return Stream.of(
                        named("notice.interrupted.", Interruption.Cause.values()),
                        Outlet.ALL.stream().map(each -> "channel.kind." + each.code()),
                        Stream.of("channel.kind.PORTAL", "channel.kind.BOARD"),
                        named("data.type.", DataColumn.Type.values()))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("keysOfChannels")
    void has_a_text_for_every_channel_cause_and_type(String key) {
        assertThat(ResourceBundle.getBundle("messages.channel").containsKey(key))
                .as(key)
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(ContentFault.class)
    void has_a_text_for_everything_that_can_be_wrong_with_a_file(ContentFault fault) {
        var key = "board.file." + fault.code();
        assertThat(ResourceBundle.getBundle("messages.board").containsKey(key))
                .as(key)
                .isTrue();
    }

    static Stream<String> keysOfRequests() {
        return Stream.of(
                        named("request.kind.", ApplicantKind.values()),
                        named("request.way.", Way.values()),
                        named("request.wanted.", Wish.Form.values()),
                        named("request.handover.", Wish.Handover.values()),
                        named("request.outcome.", Outcome.values()),
                        named("request.step.", Step.Kind.values()),
                        named("request.paper.", Enclosure.Kind.values()),
                        named("request.redaction.warning.", Warning.Kind.values()),
                        named("request.redaction.side.", Warning.Side.values()),
                        named("request.reminder.REMINDED.", Reminder.Concern.values()),
                        Stream.of("request.reminder.ESCALATED.ANSWER"),
                        named("request.delivery.", Delivery.Way.values()),
                        named("request.fee.basis.", FeeRule.Basis.values()),
                        named("request.fee.counted.", FeeRule.Basis.values()),
                        Outcome.answers().stream().map(each -> "request.template.text." + each),
                        Outcome.answers().stream()
                                .filter(Outcome::keepsBack)
                                .map(each -> "request.template.ground." + each),
                        named("request.consult.", Consultation.Kind.values()),
                        named("request.view.", Consultation.View.values()))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("keysOfRequests")
    void has_a_text_for_everything_a_request_can_be(String key) {
        assertThat(ResourceBundle.getBundle("messages.request").containsKey(key))
                .as(key)
                .isTrue();
    }

    static Stream<String> keysOfDrafts() {
        return Stream.of(
                        named("draft.place.", Place.values()),
                        named("draft.stage.", Drafts.Stage.values()),
                        named("draft.finding.", Finding.Kind.values()),
                        named("draft.field.", MaskField.values()),
                        named("draft.remedy.", Remedy.values()),
                        named("draft.overtaken.", Publishing.Overtaken.values()))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("keysOfDrafts")
    void has_a_text_for_everything_a_draft_can_show(String key) {
        assertThat(ResourceBundle.getBundle("messages.draft").containsKey(key))
                .as(key)
                .isTrue();
    }
}
