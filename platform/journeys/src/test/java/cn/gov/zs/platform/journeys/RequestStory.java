package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A citizen on her phone and the disclosure unit at its desks: a request for each outcome an officer can choose. */
final class RequestStory {
    /** Refusals to disclose: 行政复议 has to come before a suit. */
    private static final Set<String> REFUSALS = Set.of(
            "STATE_SECRET",
            "FORBIDDEN",
            "ENDANGERS_SECURITY",
            "THIRD_PARTY_RIGHTS",
            "INTERNAL_AFFAIRS",
            "IN_PROCESS",
            "ENFORCEMENT_FILE",
            "OTHER_LAW");

    private final AskPages asks;
    private final AnswerPages answers;
    private final Map<String, AskPages.Receipt> receipts = new LinkedHashMap<>();

    RequestStory(Theatre theatre) {
        this.asks = new AskPages(theatre);
        this.answers = new AnswerPages(theatre);
    }

    void everyAnswer() {
        asks.forgets();
        var first = filed("GRANTED");
        receipts.put("GRANTED", first);
        for (var outcome : answers.choices(first)) {
            receipts.computeIfAbsent(outcome, this::filed);
        }
        assertThat(receipts).hasSize(20).containsKeys("PARTIAL", "OTHER_AGENCY", "STILL_UNCLEAR", "EXCESSIVE");
        answers.answerWithoutGround(of("IN_PROCESS"));
        answers.extend(of("IN_PROCESS"));
        answers.askBack(of("STILL_UNCLEAR"));
        asks.correct(of("STILL_UNCLEAR"), "就是那份文件。");
        answers.askReasons(of("EXCESSIVE"));
        asks.stateReasons(of("EXCESSIVE"), "没有理由。");
        answers.blacken(of("PARTIAL"), new SecretPaper());
        receipts.forEach((outcome, receipt) -> answers.answer(receipt, outcome));
        receipts.forEach(this::follow);
        letters();
        asks.withdraw(filed("WITHDRAWN"));
    }

    private AskPages.Receipt of(String outcome) {
        return Optional.ofNullable(receipts.get(outcome)).orElseThrow();
    }

    private AskPages.Receipt filed(String outcome) {
        var receipt = outcome.equals("REPEATED")
                ? asks.file("BUSINESS", "祈安贸易有限公司", "住房保障工作中形成的文件，示例申请")
                : asks.file("NATURAL_PERSON", "陈大文", "住房保障工作中形成的文件，示例申请");
        answers.register(receipt);
        return receipt;
    }

    private void follow(String outcome, AskPages.Receipt receipt) {
        var kind = REFUSALS.contains(outcome) ? "refused" : outcome.equals("PARTIAL") ? "partial" : "answered";
        var page = asks.open(receipt, "91-request-" + kind);
        var told = page.locator("main").textContent();
        assertThat(told).as(outcome).contains("（示例）", "《政府信息公开条例》");
        assertThat(told.contains("应当先自收到之日起60日内申请行政复议"))
                .as("行政复议 comes first after %s", outcome)
                .isEqualTo(REFUSALS.contains(outcome));
    }

    private void letters() {
        asks.open(of("GRANTED"), "91-request-answered");
        assertThat(asks.letter())
                .contains("政府信息公开申请答复书", "予以公开", "第三十六条", of("GRANTED").number());
        asks.open(of("PARTIAL"), "91-request-partial");
        assertThat(asks.letter()).contains("部分公开", "第三十七条", "理由：申请获取的信息中含有不应当公开的内容");
        AskPages.checkBlackened(asks.copy());
        asks.open(of("IN_PROCESS"), "91-request-refused");
        assertThat(asks.letter()).contains("四类过程性信息", "第十六条", "理由：属于行政机关在履行行政管理职能过程中形成的", "应当先自收到之日起60日内申请行政复议");
    }
}
