package cn.gov.zs.housing.disclosure.supervision;

import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every complaint, suggestion and question. */
public interface Voices {
    /** Keeps a new one; false, and nothing happens, when it is there. */
    boolean add(Voice voice);

    /** The one of this number, if there is one. */
    Optional<Versioned<Voice>> find(VoiceNumber number);

    /**
     * Changes one, as its version was read.
     *
     * @throws cn.gov.zs.platform.eventing.AbsentException when there is none
     * @throws cn.gov.zs.platform.eventing.StaleVersionException when somebody else changed it since
     */
    <R> R change(VoiceNumber number, long version, Function<Voice, Change<Voice, R>> decision);

    /** Those without a public answer, the oldest first. */
    List<Voice> listOpen(int page, int size);

    /** Those with one, the last published first. */
    List<Voice.Published> listPublished(int page, int size);
}
