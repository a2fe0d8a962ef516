package org.goldenthread.site.updates;

import java.util.regex.Pattern;

/**
 * A sort of duty, as people speak of it.
 *
 * @param code small letters, as addresses and settings write it: "figure"
 * @param one what one of them is called: "figure"
 * @param many what several are called: "figures"
 * @param title the heading above them: "Figures to enter"
 * @param place its place among sorts that are equally urgent, from the top
 */
public record Sort(String code, String one, String many, String title, int place) {
    private static final Pattern CODE = Pattern.compile("[a-z]{2,20}");

    public Sort {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(code + " is no code of a sort of duty");
        }
    }

    /** "1 figure", "3 figures". */
    public String count(long count) {
        return count + " " + (count == 1 ? one : many);
    }
}
