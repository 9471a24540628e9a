package cn.gov.zs.housing.disclosure.supervision;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.mask.PersonalNumbers;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Takes complaints and suggestions in; one officer answers, another publishes. */
public final class VoiceOffice {
    /** Fewest characters of what is said. */
    public static final int SHORTEST = 5;

    /** Most characters of what is said, and of an answer. */
    public static final int LONGEST = 2_000;

    private static final int LONGEST_CONTACT = 100;
    private static final int LONGEST_QUESTION = 200;
    private static final Pattern BAD = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\r\\n\\t]]");

    private final Voices voices;

    public VoiceOffice(Voices voices) {
        this.voices = voices;
    }

    /** Takes one in. Sent twice it is one. */
    public VoiceAnswer receive(Voice.Head head, Voice.Words words) {
        var text = words.text().strip();
        if (text.length() < SHORTEST
                || text.length() > LONGEST
                || words.contact().length() > LONGEST_CONTACT
                || BAD.matcher(text + words.contact()).find()) {
            return new VoiceAnswer.WordsUnfit();
        }
        voices.add(
                new Voice.Received(head, new Voice.Words(text, words.contact().strip())));
        return new VoiceAnswer.Done(
                voices.find(head.number()).map(Versioned::state).orElseThrow());
    }

    /** Writes the answer, or writes it anew while it is not public. */
    public VoiceAnswer answer(VoiceNumber number, long version, Voice.Answer answer) {
        if (answer.question().isBlank()
                || answer.question().length() > LONGEST_QUESTION
                || answer.text().isBlank()
                || answer.text().length() > LONGEST
                || BAD.matcher(answer.question() + answer.text()).find()) {
            return new VoiceAnswer.WordsUnfit();
        }
        if (PersonalNumbers.findInOfficeWords(answer.question() + "\n" + answer.text())
                .isPresent()) {
            return new VoiceAnswer.Personal();
        }
        return step(
                number,
                version,
                voice -> voice instanceof Voice.Published
                        ? new VoiceAnswer.OtherStage()
                        : new VoiceAnswer.Done(new Voice.Drafted(voice.head(), voice.words(), answer)));
    }

    /** Publishes what somebody else wrote; the contact goes. */
    public VoiceAnswer publish(VoiceNumber number, long version, Officer by, Instant now) {
        return step(number, version, voice -> {
            if (!(voice instanceof Voice.Drafted drafted)) {
                return new VoiceAnswer.OtherStage();
            }
            return drafted.answer().by().subject().equals(by.subject())
                    ? new VoiceAnswer.OwnHands()
                    : new VoiceAnswer.Done(new Voice.Published(
                            drafted.head(),
                            new Voice.Words(drafted.words().text(), ""),
                            drafted.answer(),
                            by,
                            OfficeDay.of(now)));
        });
    }

    private VoiceAnswer step(VoiceNumber number, long version, Function<Voice, VoiceAnswer> step) {
        return voices.change(number, version, voice -> {
            var answer = step.apply(voice);
            return answer instanceof VoiceAnswer.Done(var next)
                    ? Change.to(next, List.of(), answer)
                    : Change.none(answer);
        });
    }
}
