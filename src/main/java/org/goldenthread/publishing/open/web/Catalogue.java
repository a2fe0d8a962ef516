package org.goldenthread.publishing.open.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.publishing.open.Field;
import org.goldenthread.publishing.open.OpenSetting;
import org.goldenthread.publishing.open.Shelf;

/**
 * What data a council offers, in the words that programs know: DCAT, CSV on the Web, and the Frictionless data package.
 *
 * @param address of the installation, without a stroke at its end; empty where it is not set, so that addresses stay
 *     relative
 * @see <a href="https://www.w3.org/TR/vocab-dcat-3/">DCAT 3</a>
 * @see <a href="https://www.w3.org/TR/tabular-metadata/">Metadata vocabulary for tabular data</a>
 * @see <a href="https://specs.frictionlessdata.io/data-package/">Frictionless data package</a>
 */
record Catalogue(String address, OpenSetting setting, List<Dataset> datasets) {
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[\\d ()-]{6,20}");

    Catalogue {
        datasets = List.copyOf(datasets);
    }

    private String home() {
        return address + "/open/" + setting.council();
    }

    private String file(Shelf shelf, String ending) {
        return home() + "/data/" + shelf.code() + ending;
    }

    private static Map<String, Object> of(Object... pairs) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            all.put(pairs[i].toString(), pairs[i + 1]);
        }
        return all;
    }

    /** The catalogue as JSON-LD. */
    Map<String, Object> dcat() {
        var all = of(
                "@context", context(),
                "@id", home() + "/catalog.jsonld",
                "@type", "dcat:Catalog",
                "dct:title", "Open data of " + setting.publisher(),
                "dct:description", "What " + setting.publisher() + " publishes of its plans, and of how they go.",
                "dct:language", link("http://publications.europa.eu/resource/authority/language/ENG"),
                "dct:publisher", publisher(),
                "dct:license", link(setting.licence().href()),
                "foaf:homepage", link(home()));
        datasets.stream()
                .map(Dataset::modified)
                .max(Instant::compareTo)
                .ifPresent(last -> all.put("dct:modified", moment(last)));
        all.put("dcat:dataset", datasets.stream().map(this::dataset).toList());
        return all;
    }

    private static Map<String, Object> context() {
        return of(
                "dcat", "http://www.w3.org/ns/dcat#",
                "dct", "http://purl.org/dc/terms/",
                "foaf", "http://xmlns.com/foaf/0.1/",
                "vcard", "http://www.w3.org/2006/vcard/ns#",
                "xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    private static Map<String, Object> link(String href) {
        return of("@id", href);
    }

    private static Map<String, Object> moment(Instant moment) {
        return of("@type", "xsd:dateTime", "@value", moment.toString());
    }

    private Map<String, Object> publisher() {
        return of("@id", home() + "#publisher", "@type", "foaf:Agent", "foaf:name", setting.publisher());
    }

    private Map<String, Object> dataset(Dataset one) {
        var shelf = one.shelf();
        var all = of(
                "@id", home() + "/data#" + shelf.code(),
                "@type", "dcat:Dataset",
                "dct:identifier", setting.council() + "/" + shelf.code(),
                "dct:title", shelf.title() + " of " + setting.publisher(),
                "dct:description", shelf.lead() + ".",
                "dct:issued", moment(one.issued()),
                "dct:modified", moment(one.modified()),
                "dct:publisher", publisher(),
                "dct:license", link(setting.licence().href()),
                "dcat:keyword", List.of("council", "performance", shelf.code()),
                "dcat:landingPage", link(home() + "/" + shelf.code()));
        if (!setting.contact().isEmpty()) {
            all.put("dcat:contactPoint", contact());
        }
        if (one.first() != null && one.last() != null) {
            all.put(
                    "dct:temporal",
                    of(
                            "@type",
                            "dct:PeriodOfTime",
                            "dcat:startDate",
                            of("@type", "xsd:date", "@value", one.first().toString()),
                            "dcat:endDate",
                            of("@type", "xsd:date", "@value", one.last().toString())));
        }
        all.put(
                "dcat:distribution",
                List.of(
                        distribution(shelf, ".csv", "CSV", "text/csv", "https://www.w3.org/TR/tabular-data-model/"),
                        distribution(shelf, ".json", "JSON", "application/json", "")));
        return all;
    }

    /** Where somebody can write or call; what is neither an address nor a number stays as it was typed. */
    private Map<String, Object> contact() {
        var words = setting.contact();
        var card = of("@type", "vcard:Organization", "vcard:fn", setting.publisher());
        if (MAIL.matcher(words).matches()) {
            card.put("vcard:hasEmail", link("mailto:" + words));
        } else if (TELEPHONE.matcher(words).matches()) {
            card.put("vcard:hasTelephone", link("tel:" + words.replaceAll("[^+\\d]", "")));
        } else {
            card.put("vcard:note", words);
        }
        return card;
    }

    private Map<String, Object> distribution(Shelf shelf, String ending, String name, String media, String standard) {
        var all = of(
                "@id", file(shelf, ending),
                "@type", "dcat:Distribution",
                "dct:title", shelf.title() + " as " + name,
                "dcat:accessURL", link(home() + "/data"),
                "dcat:downloadURL", link(file(shelf, ending)),
                "dcat:mediaType", link("https://www.iana.org/assignments/media-types/" + media),
                "dct:license", link(setting.licence().href()));
        if (!standard.isEmpty()) {
            all.put("dct:conformsTo", link(standard));
        }
        return all;
    }

    /** What the columns of a file mean, as CSV on the Web. */
    Map<String, Object> csvw(Dataset one) {
        var shelf = one.shelf();
        return of(
                "@context", List.of("http://www.w3.org/ns/csvw", of("@language", "en")),
                "url", shelf.code() + ".csv",
                "dc:title", shelf.title() + " of " + setting.publisher(),
                "dc:description", shelf.lead() + ".",
                "dc:publisher", setting.publisher(),
                "dc:license", link(setting.licence().href()),
                "dc:modified", of("@value", one.modifiedOn().toString(), "@type", "date"),
                "dialect", of("header", true, "encoding", "utf-8", "lineTerminators", List.of("\r\n")),
                "tableSchema",
                        of(
                                "columns",
                                shelf.fields().stream().map(Catalogue::column).toList()));
    }

    private static Map<String, Object> column(Field field) {
        return of(
                "name", field.name(),
                "titles", List.of(field.name(), field.title()),
                "dc:description", field.words(),
                "datatype", field.type().code());
    }

    /** All files with their columns, as a Frictionless data package. */
    Map<String, Object> dataPackage() {
        var all = of(
                "profile",
                "tabular-data-package",
                "name",
                "golden-thread-" + setting.council().toLowerCase(java.util.Locale.ROOT),
                "title",
                "Open data of " + setting.publisher(),
                "licenses",
                List.of(of(
                        "title",
                        setting.licence().name(),
                        "path",
                        setting.licence().href())),
                "contributors",
                List.of(of("title", setting.publisher(), "role", "publisher")));
        datasets.stream()
                .map(Dataset::modified)
                .max(Instant::compareTo)
                .ifPresent(last -> all.put("created", last.toString()));
        if (!address.isEmpty()) {
            // a relative one is no URI, and is refused by those who read packages
            all.put("homepage", home());
        }
        all.put("resources", datasets.stream().map(Catalogue::resource).toList());
        return all;
    }

    private static Map<String, Object> resource(Dataset one) {
        var shelf = one.shelf();
        return of(
                "profile",
                "tabular-data-resource",
                "name",
                shelf.code(),
                "path",
                "data/" + shelf.code() + ".csv",
                "title",
                shelf.title(),
                "description",
                shelf.lead() + ".",
                "format",
                "csv",
                "mediatype",
                "text/csv",
                "encoding",
                "utf-8",
                "dialect",
                of("delimiter", ",", "lineTerminator", "\r\n", "quoteChar", "\"", "doubleQuote", true, "header", true),
                "schema",
                of(
                        "fields", shelf.fields().stream().map(Catalogue::field).toList(),
                        "missingValues", List.of("")));
    }

    private static Map<String, Object> field(Field field) {
        return of(
                "name", field.name(),
                "type", field.type().code(),
                "title", field.title(),
                "description", field.words());
    }
}
