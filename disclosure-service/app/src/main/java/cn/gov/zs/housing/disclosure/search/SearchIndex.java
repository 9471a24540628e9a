package cn.gov.zs.housing.disclosure.search;

import cn.gov.zs.housing.disclosure.library.AnswerCategory;
import cn.gov.zs.housing.disclosure.library.Validity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * An index of what was public when it was made, in memory. It never changes: when something changes another one is made, so it cannot be
 * torn, by a crash or otherwise (decision 0326).
 *
 * <p>Lucene's standard tokenizer makes a token of each Chinese character and passes over marks, so a phrase is exactly a run of characters.
 */
public final class SearchIndex {
    private static final String TITLE = "title";
    private static final String NUMBER = "number";
    private static final String TEXT = "text";
    private static final String ENTRY = "entry";
    private static final String KIND = "kind";
    private static final String ISSUER = "issuer";
    private static final String YEAR = "year";
    private static final String VALIDITY = "validity";
    private static final String CATEGORY = "category";
    private static final String DATE = "date";
    private static final float OF_TITLE = 8;
    private static final float OF_NUMBER = 4;
    /** A whole piece weighs more than its pairs. */
    private static final float WHOLE = 4;
    /** Of the pairs of a long piece so many must be there. */
    private static final float MOST = 0.6f;

    private static final float SOME = 0.3f;
    private static final int NEAR = 5;
    private static final Analyzer ANALYZER = new StandardAnalyzer();

    private final List<SearchEntry> entries;
    private final IndexSearcher searcher;
    private final QueryBuilder builder = new QueryBuilder(ANALYZER);
    private final SortedSet<String> issuers = new TreeSet<>();
    private final SortedSet<Integer> years = new TreeSet<>(java.util.Comparator.reverseOrder());

    private SearchIndex(List<SearchEntry> entries, IndexSearcher searcher) {
        this.entries = entries;
        this.searcher = searcher;
        for (var entry : entries) {
            if (!entry.issuer().isEmpty()) {
                issuers.add(entry.issuer());
            }
            years.add(entry.date().getYear());
        }
    }

    /** Makes an index of these. */
    public static SearchIndex of(List<SearchEntry> entries) {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(ANALYZER))) {
            for (int i = 0; i < entries.size(); i++) {
                writer.addDocument(document(entries.get(i), i));
            }
            writer.forceMerge(1);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory could not be written", impossible);
        }
        try {
            return new SearchIndex(List.copyOf(entries), new IndexSearcher(DirectoryReader.open(directory)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory could not be read", impossible);
        }
    }

    private static Document document(SearchEntry entry, int place) {
        var document = new Document();
        document.add(new TextField(TITLE, Folding.of(entry.title()), Field.Store.NO));
        document.add(new TextField(NUMBER, Folding.of(entry.number()), Field.Store.NO));
        document.add(new TextField(TEXT, Folding.of(entry.text()), Field.Store.NO));
        document.add(new StringField(KIND, entry.kind().name(), Field.Store.NO));
        document.add(new StringField(ISSUER, entry.issuer(), Field.Store.NO));
        document.add(
                new StringField(VALIDITY, entry.validity().map(Validity::name).orElse(""), Field.Store.NO));
        document.add(new StringField(
                CATEGORY, entry.category().map(AnswerCategory::name).orElse(""), Field.Store.NO));
        document.add(new IntPoint(YEAR, entry.date().getYear()));
        document.add(new NumericDocValuesField(DATE, entry.date().toEpochDay()));
        document.add(new StoredField(ENTRY, place));
        return document;
    }

    /** The bodies that issued anything in it. */
    public List<String> issuers() {
        return List.copyOf(issuers);
    }

    /** The years in which anything in it was made, the newest first. */
    public List<Integer> years() {
        return List.copyOf(years);
    }

    /** How many can be found. */
    public int size() {
        return entries.size();
    }

    /** Finds what was asked for. */
    public Findings find(Question question, SearchFilter filter, SearchOrder order, int page, int size) {
        var found = find(asked(question), filter, order, page, size);
        return found.total() == 0 ? new Findings(List.of(), 0, near(question)) : found;
    }

    /** Lists what is there, the newest or oldest made first. */
    public Findings list(SearchFilter filter, SearchOrder order, int page, int size) {
        var sorted = order == SearchOrder.RELEVANCE ? SearchOrder.NEWEST : order;
        return find(MatchAllDocsQuery.INSTANCE, filter, sorted, page, size);
    }

    private Findings find(Query asked, SearchFilter filter, SearchOrder order, int page, int size) {
        try {
            var wanted = filtered(asked, filter);
            int total = searcher.count(wanted);
            int last = (int) Math.min(total, (page + 1L) * size);
            var hits = last == 0 ? new ScoreDoc[0] : searcher.search(wanted, last, sort(order)).scoreDocs;
            var items = new ArrayList<SearchEntry>();
            for (int i = page * size; i < hits.length; i++) {
                items.add(entry(hits[i]));
            }
            return new Findings(items, total, List.of());
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory could not be read", impossible);
        }
    }

    private SearchEntry entry(ScoreDoc hit) throws IOException {
        var place = searcher.storedFields().document(hit.doc).getField(ENTRY).numericValue();
        return entries.get(place.intValue());
    }

    private static Sort sort(SearchOrder order) {
        var newest = new SortField(DATE, SortField.Type.LONG, true);
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest);
            case NEWEST -> new Sort(newest, SortField.FIELD_SCORE);
            case OLDEST -> new Sort(new SortField(DATE, SortField.Type.LONG), SortField.FIELD_SCORE);
        };
    }

    private static Query filtered(Query asked, SearchFilter filter) {
        var all = new BooleanQuery.Builder().add(asked, Occur.MUST);
        if (!filter.kinds().isEmpty()) {
            var kinds = new BooleanQuery.Builder();
            filter.kinds().forEach(kind -> kinds.add(new TermQuery(new Term(KIND, kind.name())), Occur.SHOULD));
            all.add(kinds.build(), Occur.FILTER);
        }
        filter.category()
                .ifPresent(category -> all.add(new TermQuery(new Term(CATEGORY, category.name())), Occur.FILTER));
        filter.issuer().ifPresent(issuer -> all.add(new TermQuery(new Term(ISSUER, issuer)), Occur.FILTER));
        filter.year().ifPresent(year -> all.add(IntPoint.newExactQuery(YEAR, year), Occur.FILTER));
        filter.validity()
                .ifPresent(validity -> all.add(new TermQuery(new Term(VALIDITY, validity.name())), Occur.FILTER));
        return all.build();
    }

    private Query asked(Question question) {
        var all = new BooleanQuery.Builder();
        for (var term : question.terms()) {
            switch (term.strength()) {
                case EXACT -> all.add(any(term), Occur.MUST);
                case MOST -> all.add(most(term.words().getFirst(), MOST), Occur.MUST);
                case RATHER -> all.add(any(term), Occur.SHOULD);
            }
        }
        return all.build();
    }

    private Query any(cn.gov.zs.housing.disclosure.search.Term term) {
        var either = new BooleanQuery.Builder();
        term.words().forEach(word -> either.add(phrase(word), Occur.SHOULD));
        return either.build();
    }

    /** The words one after the other, wherever; in a title they weigh most. */
    private Query phrase(String words) {
        return new BooleanQuery.Builder()
                .add(new BoostQuery(in(TITLE, words), OF_TITLE), Occur.SHOULD)
                .add(new BoostQuery(in(NUMBER, words), OF_NUMBER), Occur.SHOULD)
                .add(in(TEXT, words), Occur.SHOULD)
                .build();
    }

    private Query in(String field, String words) {
        var query = builder.createPhraseQuery(field, words);
        return query == null ? new MatchNoDocsQuery("no words") : query;
    }

    private Query most(String words, float share) {
        var pairs = new ArrayList<String>();
        for (int i = 0; i + 2 <= words.length(); i++) {
            pairs.add(words.substring(i, i + 2));
        }
        var some = new BooleanQuery.Builder();
        pairs.stream().distinct().forEach(pair -> some.add(phrase(pair), Occur.SHOULD));
        some.setMinimumNumberShouldMatch(
                Math.max(1, Math.round(share * pairs.stream().distinct().count())));
        return new BooleanQuery.Builder()
                .add(some.build(), Occur.MUST)
                .add(new BoostQuery(phrase(words), WHOLE), Occur.SHOULD)
                .build();
    }

    /** Titles that have some of the characters: better than an empty page. */
    private List<SearchEntry> near(Question question) {
        var words =
                question.terms().stream().map(term -> term.words().getFirst()).collect(Collectors.joining());
        if (words.length() < 2) {
            return List.of();
        }
        try {
            var some = new ArrayList<SearchEntry>();
            for (var hit : searcher.search(most(words, SOME), NEAR).scoreDocs) {
                some.add(entry(hit));
            }
            return some;
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory could not be read", impossible);
        }
    }
}
