package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.housing.gateway.address.Upstream;
import cn.gov.zs.platform.pages.ItemCard;
import cn.gov.zs.platform.pages.Lang;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A public item on the shelf: its forms never change, what is known of their truth does. A new version is another {@code Kept}.
 */
final class Kept {

    /** So long a page that may still change is shown without a question; a page published today longer. */
    static final Duration TRUSTED = Duration.ofSeconds(60);

    private final ItemCard card;
    private final Edition edition;
    private final List<Form> forms;
    private final Map<String, Place> places;
    private final long size;
    private final boolean aged;
    private volatile Instant confirmedAt;
    private volatile boolean doubted;

    private Kept(ItemCard card, List<Form> forms, Map<String, String> security, Instant confirmedAt, boolean aged) {
        this.card = card;
        this.edition = Edition.of(card);
        this.forms = List.copyOf(forms);
        this.confirmedAt = confirmedAt;
        this.aged = aged;
        this.size = forms.stream().mapToLong(Form::size).sum();
        this.places = places(security);
    }

    /** @param confirmedAt in real time, when its service said that this is the item */
    static Kept of(ItemCard card, List<Form> forms, Map<String, String> security, Instant confirmedAt) {
        return new Kept(card, forms, security, confirmedAt, false);
    }

    /** The same with a line on its pages that tells how old they are. */
    Kept aged(List<Form> withLine, Map<String, String> security) {
        return new Kept(card, withLine, security, confirmedAt, true);
    }

    private Map<String, Place> places(Map<String, String> security) {
        Map<String, Place> found = new HashMap<>();
        for (var form : forms) {
            found.computeIfAbsent(
                            form.path(),
                            path -> new Place(
                                    this, form.lang() != null, form.head().media()))
                    .put(form, security);
        }
        return Map.copyOf(found);
    }

    /** What may be done with it now. */
    Verdict verdict(Moment now) {
        if (!showable(now)) {
            return Verdict.NEVER;
        }
        if (doubted || card.state() == ItemCard.State.LIVING || forAnotherDay(now)) {
            return Verdict.ASK_FIRST;
        }
        if (isFinal()) {
            return Verdict.AT_ONCE;
        }
        var trusted = age(now).compareTo(TRUSTED) <= 0;
        if (now.away(card)) {
            return trusted || aged ? Verdict.AT_ONCE : Verdict.ASK_FIRST;
        }
        if (aged) {
            return Verdict.ASK_FIRST;
        }
        return trusted
                        || card.state() == ItemCard.State.SETTLED
                        || card.publishedOn().equals(now.edition().day())
                ? Verdict.AT_ONCE
                : Verdict.ASK_FIRST;
    }

    /** Whether it may be shown at all: personal data never outlive their day, whoever is down. */
    boolean showable(Moment now) {
        return card.personalUntil() == null || now.platform().isBefore(card.personalUntil());
    }

    /** Whether its page was made for another day; files tell of no day that passes. */
    boolean forAnotherDay(Moment now) {
        return card.path() != null && !edition.equals(now.edition());
    }

    /** Files that never change: there is nothing to confirm, and no page to say how old it is. */
    boolean isFinal() {
        return card.path() == null && card.state() == ItemCard.State.SETTLED;
    }

    /** Whether its bytes are those this card speaks of, so that they need not be read again. */
    boolean saysAll(ItemCard now) {
        return !aged
                && now.version() != null
                && now.version().equals(card.version())
                && now.files().equals(card.files())
                && (now.path() == null || Edition.of(now).equals(edition));
    }

    /** How long ago its service last said that this is the item. */
    Duration age(Moment now) {
        return Duration.between(confirmedAt, now.real());
    }

    /** The same as a moment of the platform's time. */
    Instant asOf(Moment now) {
        return now.platform().minus(age(now));
    }

    void confirm(Instant at) {
        confirmedAt = at;
        doubted = false;
    }

    /** Somebody has changed something about it: nobody is shown it before its service was asked again. */
    void doubt() {
        doubted = true;
    }

    boolean doubted() {
        return doubted;
    }

    ItemCard card() {
        return card;
    }

    List<Form> forms() {
        return forms;
    }

    Map<String, Place> places() {
        return places;
    }

    boolean aged() {
        return aged;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    long size() {
        return size;
    }

    Optional<Form> form(String path, Lang lang) {
        return forms.stream()
                .filter(form -> form.path().equals(path) && (form.lang() == null || form.lang() == lang))
                .findFirst();
    }

    /** What may be done with an item. */
    enum Verdict {
        AT_ONCE,
        ASK_FIRST,
        NEVER
    }

    /**
     * Now.
     *
     * @param platform the platform's time, which a demo can move: notices end by it
     * @param real real time: ages are counted in it
     * @param edition for which day pages are made now
     * @param away the services that do not answer
     */
    record Moment(Instant platform, Instant real, Edition edition, Set<Upstream> away) {

        /** Whether nobody can say at the moment whether this is still the item. */
        boolean away(ItemCard card) {
            return !away.isEmpty() && away.contains(Sources.of(card.key()));
        }
    }
}
