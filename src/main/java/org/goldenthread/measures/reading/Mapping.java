package org.goldenthread.measures.reading;

import java.util.List;
import java.util.Map;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.reading.words.Years;
import org.goldenthread.vocabulary.Checked;

/**
 * How a file of values is read. Proposed by looking at the file, shown, corrected by a person, saved, and found again
 * for the next file of the same shape.
 *
 * @param shape what files it is for, told from their headings and not from their figures, periods or names
 * @param tables the tables to read, in the order of the file
 * @param years what a label such as "2014-15" or "2014" means where the label alone does not tell
 * @param percents what becomes of a percent sign
 * @param signs what stands where there is no figure, and why there is none
 */
public record Mapping(String shape, List<Table> tables, Years years, Percents percents, Map<String, Standing> signs) {

    /** What becomes of "12.3%". */
    public enum Percents {
        /** 12.3, as people read it. */
        AS_SHOWN,
        /** 0.123, the share it is. */
        AS_SHARE
    }

    public Mapping {
        tables = List.copyOf(tables);
        signs = Map.copyOf(signs);
    }

    /** What it is saved under: the same for files of the same shape, even when periods or rows were added. */
    public String fingerprint() {
        return shape;
    }

    /** As a file that a person can read and change. */
    public String yaml() {
        return MappingYaml.write(this);
    }

    /** Reads such a file; refused with every place that makes no sense. */
    public static Checked<Mapping> of(String yaml) {
        return MappingYaml.read(yaml);
    }
}
