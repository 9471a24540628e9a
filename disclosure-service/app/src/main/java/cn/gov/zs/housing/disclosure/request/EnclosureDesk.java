package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.board.FileCheck;
import cn.gov.zs.platform.uploads.FileName;
import java.time.Instant;

/** Takes papers for a request, for as long as it is not over. */
public final class EnclosureDesk {
    private final Enclosures enclosures;

    public EnclosureDesk(Enclosures enclosures) {
        this.enclosures = enclosures;
    }

    /**
     * A file as it came.
     *
     * @param name as the sender calls it
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares what was sent
    public record Sent(Enclosure.Kind kind, String name, byte[] content) {
        /** Its length. */
        @Override
        public String toString() {
            return kind + " of " + content.length + " bytes";
        }
    }

    /**
     * Takes a paper.
     *
     * @param by subject of the officer who adds it; empty for the applicant
     */
    public EncloseAnswer take(InformationRequest of, Sent sent, String by, Instant at) {
        return switch (of) {
            case InformationRequest.Answered answered ->
                new EncloseAnswer.Over(
                        answered.answer().outcome(), answered.answer().on());
            case InformationRequest.Ended ended -> new EncloseAnswer.Over(ended.outcome(), ended.on());
            case InformationRequest.Arrived _,
                    InformationRequest.Handling _,
                    InformationRequest.AwaitingCorrection _,
                    InformationRequest.AwaitingPayment _ -> keep(of.head().number(), sent, by, at);
        };
    }

    private EncloseAnswer keep(RequestNumber of, Sent sent, String by, Instant at) {
        return switch (FileCheck.paper(sent.name(), sent.content())) {
            case FileCheck.Answer.Unfit(var fault) -> new EncloseAnswer.Unfit(fault);
            case FileCheck.Answer.Sound(var file, var content) -> {
                var paper = new Enclosure(
                        Enclosure.id(of, sent.kind(), file.digest()),
                        sent.kind(),
                        FileName.of(sent.name()).endingAs(file.type()),
                        file.type(),
                        file.size(),
                        file.digest(),
                        at,
                        by);
                yield enclosures.keep(of, paper, content)
                        ? new EncloseAnswer.Kept(paper)
                        : new EncloseAnswer.Full(Enclosure.MOST);
            }
        };
    }
}
