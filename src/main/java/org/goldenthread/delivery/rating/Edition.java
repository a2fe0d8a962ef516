package org.goldenthread.delivery.rating;

/**
 * What names a rule and says where it comes from.
 *
 * @param code such as "reading"
 * @param source where it was published; what was not published is said there
 */
public record Edition(String code, String name, String version, String licence, String source) {

    public String words() {
        return name + ", version " + version;
    }
}
