package org.goldenthread.publishing.document;

import java.util.regex.Pattern;

/**
 * Where links of a paper may lead: to http and https, and within the site.
 *
 * @param address of the site, put before links within it; empty where they stay as they are or lead nowhere
 * @param within whether the paper is read on the site itself
 * @param open whether everybody reads it, for whom nothing leads into the record
 */
public record Leads(String address, boolean within, boolean open) {
    static final Leads ON_THE_SITE = new Leads("", true, false);
    static final Leads FOR_EVERYBODY = new Leads("", true, true);

    private static final Pattern OUT = Pattern.compile("https?://[^\\s/?#\\\\][^\\s\\\\]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN = Pattern.compile("/(?![/\\\\])[^\\s\\\\]*");

    public static Leads from(String address) {
        return new Leads(address, false, false);
    }

    /** The link as it is written; empty where the words stay words. */
    public String of(String href) {
        if (OUT.matcher(href).matches()) {
            return href;
        }
        return !open && IN.matcher(href).matches() && (within || !address.isEmpty()) ? address + href : "";
    }
}
