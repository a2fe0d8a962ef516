package org.goldenthread.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Methods short enough to be understood at a glance, with few enough parameters to be called without looking. */
class MethodsTests {
    private static final int LONGEST = 50;
    private static final int WANTED = 25;
    private static final int MOST_PARAMETERS = 6;
    private static final List<Method> METHODS = new ArrayList<>();

    /** A method as written; nobody calls a page or a component's constructor by hand, and records name their parts. */
    private record Method(String place, long lines, int parameters, boolean calledByHand) {
        @Override
        public String toString() {
            return place + ": " + lines + " lines, " + parameters + " parameters";
        }
    }

    @BeforeAll
    static void readTheSources() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, files, null, null, null, files.getJavaFileObjectsFromPaths(Sources.MAIN.java()));
            var positions = Trees.instance(task).getSourcePositions();
            for (var unit : task.parse()) {
                new Reading(unit, positions).scan(unit, null);
            }
        }
    }

    private static final class Reading extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private boolean madeByHand = true;

        Reading(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            var outside = madeByHand;
            madeByHand = type.getKind() != Tree.Kind.RECORD
                    && !type.getModifiers().toString().matches("(?s).*@(Component|Controller|Repository).*");
            super.visitClass(type, nothing);
            madeByHand = outside;
            return nothing;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getBody() != null) {
                var lines = unit.getLineMap();
                boolean page = method.getModifiers().toString().contains("Mapping(");
                boolean constructor = method.getName().contentEquals("<init>");
                long first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long last = lines.getLineNumber(positions.getEndPosition(unit, method));
                METHODS.add(new Method(
                        unit.getSourceFile().getName() + " " + method.getName(),
                        last - first + 1,
                        method.getParameters().size(),
                        !page && (madeByHand || !constructor)));
            }
            return super.visitMethod(method, nothing);
        }
    }

    @Test
    void noMethodIsLongerThanAScreen() {
        assertThat(METHODS).isNotEmpty();
        assertThat(METHODS.stream().filter(method -> method.lines() > LONGEST)).isEmpty();
    }

    @Test
    void almostEveryMethodFitsOnHalfAScreen() {
        assertThat(METHODS.stream().filter(method -> method.lines() > WANTED).count())
                .isLessThan(METHODS.size() / 20);
    }

    /** A page's method names the fields of its form, and a component's constructor the doors it knocks at. */
    @Test
    void noMethodTakesMoreThanSixParameters() {
        assertThat(METHODS.stream().filter(method -> method.parameters() > MOST_PARAMETERS && method.calledByHand()))
                .isEmpty();
    }
}
