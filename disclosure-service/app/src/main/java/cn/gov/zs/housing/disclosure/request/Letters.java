package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.archive.ArchiveFormat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The letters that were issued. Whatever is in them is stored encrypted. */
public interface Letters {
    /** The next number of a year; given once. */
    LetterNumber next(int year);

    /** Keeps a letter with its files; false, and nothing is kept, when the request has one. */
    boolean add(IssuedLetter issued, Map<ArchiveFormat, byte[]> files);

    /** The letter of a request. */
    Optional<IssuedLetter> find(RequestNumber of);

    /** Its file. */
    Optional<byte[]> file(IssuedLetter issued, ArchiveFormat format);

    /** Removes the letter of a request with its files, if there is one. Its number is given to no other. */
    void remove(RequestNumber of);

    /** Changes a letter in one atomic write; the change may be decided more than once. */
    IssuedLetter change(RequestNumber of, UnaryOperator<IssuedLetter> change);

    /** Requests whose letters are to be sent by now, the longest waiting first. */
    List<RequestNumber> listDue(Instant now, int limit);
}
