package cn.gov.zs.housing.disclosure.library;

import cn.gov.zs.housing.disclosure.listing.Page;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every text of the library. */
public interface Library {
    /** Adds a text; false, and nothing happens, when it is there, or when another policy has its number. */
    boolean add(LibraryText text);

    /** The text, if there is one. */
    Optional<Versioned<LibraryText>> find(TextId id);

    /** The policy of this number, drafted or public; not one that was taken down. */
    Optional<LibraryText> findByNumber(DocumentNumber number);

    /**
     * Changes the text that an officer read at this version.
     *
     * @throws cn.gov.zs.platform.eventing.AbsentException when there is none
     * @throws cn.gov.zs.platform.eventing.StaleVersionException when it was changed since
     */
    <R> R change(TextId id, long version, Function<? super LibraryText, Change<LibraryText, R>> decision);

    /** Public texts whose latest version names one of these. */
    List<LibraryText> listNaming(Collection<TextId> targets);

    /** All texts for staff, what waits first, then the last changed. */
    Page<LibraryText> listForStaff(int page, int size);

    /** All public texts, read some at a time; whoever takes the stream closes it. */
    Stream<LibraryText> streamPublic();

    /**
     * What tells what is public from what was public before: the same as long as nothing was published or taken down. It is as short as that
     * however many texts there are.
     */
    String state();

    /**
     * Texts with a version or an end that is not among the published documents yet, by their ids.
     *
     * @param after only those behind this id; empty to begin
     * @param limit how many at most
     */
    List<Versioned<LibraryText>> listUnannounced(String after, int limit);

    /** All of this text is among the published documents. One that has changed since it was read stays as it is. */
    void markAnnounced(Versioned<LibraryText> text);
}
