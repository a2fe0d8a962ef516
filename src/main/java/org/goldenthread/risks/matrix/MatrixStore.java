package org.goldenthread.risks.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenthread.risks.matrix.Matrix.Band;
import org.goldenthread.risks.matrix.Matrix.Cell;
import org.goldenthread.risks.matrix.Matrix.Edition;
import org.goldenthread.risks.matrix.Matrix.Level;
import org.goldenthread.vocabulary.Tone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MatrixStore {
    private final JdbcClient jdbc;
    private final Map<Long, Matrix> read = new ConcurrentHashMap<>();

    MatrixStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version as the list of them names it. */
    private record Head(long id, Edition edition) {}

    /**
     * All versions of a council's matrices, by name, the newest version first. Which there are is asked anew each time;
     * what is in a version never changes, so it is read once.
     */
    List<Matrix> all(String council) {
        var heads = heads(council);
        var unread = heads.stream().filter(one -> !read.containsKey(one.id())).toList();
        if (!unread.isEmpty()) {
            read(unread);
        }
        return heads.stream()
                .map(one -> Objects.requireNonNull(read.get(one.id())))
                .toList();
    }

    private List<Head> heads(String council) {
        return jdbc.sql("""
                select id, code, version, name, about, licence from risks.matrix
                 where council = :council order by name, code, version desc""")
                .param("council", council)
                .query((row, n) -> new Head(
                        row.getLong("id"),
                        new Edition(
                                row.getString("code"),
                                row.getInt("version"),
                                row.getString("name"),
                                row.getString("about"),
                                row.getString("licence"))))
                .list();
    }

    private void read(List<Head> heads) {
        var ids = heads.stream().map(Head::id).toArray(Long[]::new);
        var likelihoods = levels(ids, "likelihood");
        var impacts = levels(ids, "impact");
        var bands = bands(ids);
        var cells = cells(ids);
        for (var head : heads) {
            long id = head.id();
            var matrix = new Matrix(
                    id,
                    head.edition(),
                    likelihoods.getOrDefault(id, List.of()),
                    impacts.getOrDefault(id, List.of()),
                    bands.getOrDefault(id, List.of()),
                    cells.getOrDefault(id, List.of()));
            read.put(id, matrix);
        }
    }

    private Map<Long, List<Level>> levels(Long[] ids, String axis) {
        Map<Long, List<Level>> found = new LinkedHashMap<>();
        jdbc.sql("""
                select matrix, position, name, words from risks.matrix_level
                 where matrix = any (:ids) and axis = :axis order by matrix, position""").param("ids", ids).param("axis", axis).query(row -> {
            add(
                    found,
                    row.getLong("matrix"),
                    new Level(row.getInt("position"), row.getString("name"), row.getString("words")));
        });
        return found;
    }

    private Map<Long, List<Band>> bands(Long[] ids) {
        Map<Long, List<Band>> found = new LinkedHashMap<>();
        jdbc.sql("""
                select matrix, position, name, tone, words from risks.matrix_band
                 where matrix = any (:ids) order by matrix, position""").param("ids", ids).query(row -> {
            var tone = Tone.ofCode(row.getString("tone"));
            add(
                    found,
                    row.getLong("matrix"),
                    new Band(row.getInt("position"), row.getString("name"), tone, row.getString("words")));
        });
        return found;
    }

    private Map<Long, List<Cell>> cells(Long[] ids) {
        Map<Long, List<Cell>> found = new LinkedHashMap<>();
        jdbc.sql("""
                select matrix, likelihood, impact, score, band from risks.matrix_cell
                 where matrix = any (:ids) order by matrix""").param("ids", ids).query(row -> {
            add(
                    found,
                    row.getLong("matrix"),
                    new Cell(row.getInt("likelihood"), row.getInt("impact"), row.getInt("score"), row.getInt("band")));
        });
        return found;
    }

    private static <T> void add(Map<Long, List<T>> to, long matrix, T one) {
        to.computeIfAbsent(matrix, id -> new ArrayList<>()).add(one);
    }

    long insert(String council, Matrix matrix, String why) {
        long id = jdbc.sql("""
                insert into risks.matrix (council, code, version, name, about, licence, why, account)
                values (:council, :code, :version, :name, :about, :licence, :why, access.who()) returning id""")
                .param("council", council)
                .param("code", matrix.edition().code())
                .param("version", matrix.edition().version())
                .param("name", matrix.edition().name())
                .param("about", matrix.edition().about())
                .param("licence", matrix.edition().licence())
                .param("why", why)
                .query(Long.class)
                .single();
        matrix.likelihoods().forEach(level -> insertLevel(council, id, "likelihood", level));
        matrix.impacts().forEach(level -> insertLevel(council, id, "impact", level));
        matrix.bands().forEach(band -> insertBand(council, id, band));
        matrix.cells().forEach(cell -> insertCell(council, id, cell));
        return id;
    }

    private void insertLevel(String council, long matrix, String axis, Level level) {
        jdbc.sql("""
                insert into risks.matrix_level (matrix, council, axis, position, name, words)
                values (:matrix, :council, :axis, :position, :name, :words)""")
                .param("matrix", matrix)
                .param("council", council)
                .param("axis", axis)
                .param("position", level.position())
                .param("name", level.name())
                .param("words", level.words())
                .update();
    }

    private void insertBand(String council, long matrix, Band band) {
        jdbc.sql("""
                insert into risks.matrix_band (matrix, council, position, name, tone, words)
                values (:matrix, :council, :position, :name, :tone, :words)""")
                .param("matrix", matrix)
                .param("council", council)
                .param("position", band.position())
                .param("name", band.name())
                .param("tone", band.tone().code())
                .param("words", band.words())
                .update();
    }

    private void insertCell(String council, long matrix, Cell cell) {
        jdbc.sql("""
                insert into risks.matrix_cell (matrix, council, likelihood, impact, score, band)
                values (:matrix, :council, :likelihood, :impact, :score, :band)""")
                .param("matrix", matrix)
                .param("council", council)
                .param("likelihood", cell.likelihood())
                .param("impact", cell.impact())
                .param("score", cell.score())
                .param("band", cell.band())
                .update();
    }

    /** The highest acceptable band of each category in a matrix, as agreed last; by category. */
    Map<String, Integer> appetites(String council, long matrix) {
        Map<String, Integer> found = new LinkedHashMap<>();
        jdbc.sql("""
                select distinct on (category) category, band from risks.appetite
                 where council = :council and matrix = :matrix order by category, id desc""").param("council", council).param("matrix", matrix).query(row -> {
            found.put(row.getString("category"), row.getInt("band"));
        });
        return found;
    }

    void insertAppetite(String council, long matrix, Appetite appetite, LocalDate agreed) {
        jdbc.sql("""
                insert into risks.appetite (council, matrix, category, band, agreed, agreed_by)
                values (:council, :matrix, :category, :band, :agreed, :by)""")
                .param("council", council)
                .param("matrix", matrix)
                .param("category", appetite.category())
                .param("band", appetite.band())
                .param("agreed", agreed)
                .param("by", appetite.by())
                .update();
    }
}
