package cn.gov.zs.housing.disclosure.opendata.web;

import cn.gov.zs.housing.disclosure.opendata.DataSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The catalogue as JSON-LD in the words of DCAT 3 and its European profile, and the dictionary as metadata of CSV on the Web, so that
 * portals of open data can take both in without asking anybody.
 *
 * @param site scheme and authority of the portal
 */
record Catalogue(DataWords words, String site) {
    /** Nobody has confirmed it: the office has to set the terms (decision 0291). */
    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private static final String FREQUENCY = "http://publications.europa.eu/resource/authority/frequency/UPDATE_CONT";
    private static final String MEDIA = "https://www.iana.org/assignments/media-types/";

    /** A form a data set can be had in. */
    enum Form {
        CSV("csv", "text/csv"),
        JSON("json", "application/json"),
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String extension;
        private final String media;

        Form(String extension, String media) {
            this.extension = extension;
            this.media = media;
        }

        /** How its files end. */
        String extension() {
            return extension;
        }

        /** Its media type. */
        String media() {
            return media;
        }
    }

    Map<String, Object> write(List<DataSet<?>> sets) {
        var json = new LinkedHashMap<String, Object>();
        json.put("@context", context());
        json.put("@id", site + "/open-data/catalog.jsonld");
        json.put("@type", "dcat:Catalog");
        json.put("dct:title", words.both("data.title"));
        json.put("dct:description", words.both("data.lead"));
        json.put("dct:publisher", publisher());
        json.put("dct:language", List.of("zh-CN", "en"));
        json.put("dct:license", Map.of("@id", LICENCE));
        json.put("foaf:homepage", Map.of("@id", site + "/open-data"));
        json.put(
                "dcat:dataset",
                Stream.concat(sets.stream().map(this::dataset), Stream.of(results()))
                        .toList());
        return json;
    }

    private static Map<String, Object> context() {
        var context = new LinkedHashMap<String, Object>();
        context.put("dcat", "http://www.w3.org/ns/dcat#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("foaf", "http://xmlns.com/foaf/0.1/");
        for (var name : List.of("dct:title", "dct:description", "foaf:name")) {
            context.put(name, Map.of("@container", "@language"));
        }
        return context;
    }

    private Map<String, Object> publisher() {
        return Map.of("@type", "foaf:Agent", "foaf:name", words.both("layout.office"));
    }

    private Map<String, Object> dataset(DataSet<?> set) {
        var json = common(set.name());
        json.put("dcat:landingPage", Map.of("@id", site + "/open-data#" + set.name()));
        var distributions = new ArrayList<Map<String, Object>>();
        for (var form : Form.values()) {
            var address = site + "/open-data/" + set.name() + "." + form.extension();
            var distribution = new LinkedHashMap<String, Object>();
            distribution.put("@id", address);
            distribution.put("@type", "dcat:Distribution");
            distribution.put("dcat:accessURL", Map.of("@id", address));
            distribution.put("dcat:downloadURL", Map.of("@id", address));
            distribution.put("dcat:mediaType", Map.of("@id", MEDIA + form.media()));
            distribution.put("dct:license", Map.of("@id", LICENCE));
            if (form == Form.CSV) {
                distribution.put("dct:conformsTo", Map.of("@id", site + metadataPath(set)));
            }
            distributions.add(distribution);
        }
        json.put("dcat:distribution", distributions);
        return json;
    }

    /** What was drawn by entrant number is allocation-service's own to give out; here it is only told where it is. */
    private Map<String, Object> results() {
        var json = common("results");
        json.put("dcat:landingPage", Map.of("@id", site + "/batches"));
        var address = site + "/api/v1/public/batches";
        json.put(
                "dcat:distribution",
                List.of(Map.of(
                        "@type",
                        "dcat:Distribution",
                        "dcat:accessURL",
                        Map.of("@id", address),
                        "dcat:mediaType",
                        Map.of("@id", MEDIA + Form.JSON.media()),
                        "dct:license",
                        Map.of("@id", LICENCE))));
        return json;
    }

    private Map<String, Object> common(String name) {
        var json = new LinkedHashMap<String, Object>();
        json.put("@id", site + "/open-data#" + name);
        json.put("@type", "dcat:Dataset");
        json.put("dct:identifier", "tag:housing.zs.gov.cn,2026:data/" + name);
        json.put("dct:title", words.both("data." + name));
        json.put("dct:description", words.both("data." + name + ".about"));
        json.put("dct:publisher", publisher());
        json.put("dct:license", Map.of("@id", LICENCE));
        json.put("dct:accrualPeriodicity", Map.of("@id", FREQUENCY));
        json.put("dcat:keyword", List.of("保障性住房", "公租房", "公示"));
        return json;
    }

    static String metadataPath(DataSet<?> set) {
        return "/open-data/" + set.name() + ".csv-metadata.json";
    }

    /** The dictionary of one data set (W3C CSV on the Web). */
    Map<String, Object> dictionary(DataSet<?> set) {
        var json = new LinkedHashMap<String, Object>();
        json.put("@context", "http://www.w3.org/ns/csvw");
        json.put("url", site + "/open-data/" + set.name() + ".csv");
        json.put("dialect", Map.of("encoding", "utf-8", "header", true, "lineTerminators", List.of("\r\n")));
        var columns = set.columns().stream()
                .map(column -> {
                    var described = new LinkedHashMap<String, Object>();
                    described.put("name", column.name());
                    described.put("titles", column.name());
                    described.put("datatype", column.type().schema());
                    described.put("dc:title", words.both("data." + set.name() + "." + column.name()));
                    described.put("dc:description", words.both("data.type." + column.type()));
                    return described;
                })
                .toList();
        json.put("tableSchema", Map.of("columns", columns));
        return json;
    }
}
