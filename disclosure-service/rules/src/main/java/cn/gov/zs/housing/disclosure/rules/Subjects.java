package cn.gov.zs.housing.disclosure.rules;

import java.util.List;
import java.util.stream.Stream;

/** To whom a fact counts. */
final class Subjects {
    private Subjects() {}

    static List<Subject> of(String item, String unit, String township) {
        return Stream.of(
                        Subject.WHOLE,
                        new Subject(Subject.Level.ITEM, item),
                        new Subject(Subject.Level.UNIT, unit),
                        new Subject(Subject.Level.TOWNSHIP, township))
                .filter(each ->
                        each.level() == Subject.Level.WHOLE || !each.code().isEmpty())
                .toList();
    }
}
