package org.goldenthread.risks;

import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.risks.Assessment.Sort;
import org.goldenthread.risks.Assessments.Chosen;
import org.goldenthread.risks.Assessments.Judgement;
import org.goldenthread.risks.Risk.Proximity;
import org.goldenthread.risks.Risk.Response;
import org.goldenthread.risks.matrix.Matrices;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.risks.register.Register;
import org.goldenthread.risks.register.RegisterLevel;
import org.goldenthread.risks.register.Registers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Registers and risks to start tests from: a corporate register above one of a programme above one of a project. */
public final class RiskFixtures {
    public static final LocalDate TODAY = LocalDate.now();
    private final Matrices matrices;
    private final Registers registers;
    private final Risks risks;
    private final Assessments assessments;
    private final String council;
    public final Matrix matrix;
    public final Register corporate;
    public final Register programme;
    public final Register project;

    private RiskFixtures(ApplicationContext product, String council) {
        this.council = council;
        matrices = product.getBean(Matrices.class);
        registers = product.getBean(Registers.class);
        risks = product.getBean(Risks.class);
        assessments = product.getBean(Assessments.class);
        matrix = matrices.use(council, "five-by-five");
        corporate = register(RegisterLevel.CORPORATE, "Corporate", null, Register.Rules.NONE);
        programme = register(RegisterLevel.PROGRAMME, "Programme", corporate.id(), ruled(20, false));
        project = register(RegisterLevel.PROJECT, "Project", programme.id(), ruled(15, false));
    }

    public static RiskFixtures of(ApplicationContext product, String council) {
        return new RiskFixtures(product, council);
    }

    public static Register.Rules ruled(int threshold, boolean byItself) {
        return new Register.Rules(threshold, 30, true, byItself, org.goldenthread.risks.register.Aggregate.HIGHEST);
    }

    public Register register(RegisterLevel level, String name, @Nullable Long upper, Register.Rules rules) {
        return got(registers.add(
                council,
                new Register(
                        0,
                        0,
                        level,
                        name,
                        null,
                        upper,
                        matrix.id(),
                        new Register.Cadence(name + " board", 3, null),
                        rules,
                        null)));
    }

    public static Risk.Words words() {
        return new Risk.Words(
                "The supplier is small\nNobody else knows the system",
                "The supplier goes out of business",
                "Rents are not collected",
                "Finance",
                Proximity.YEAR,
                Response.TREAT,
                false,
                null,
                "");
    }

    public Risk risk(Register register, String title) {
        return got(risks.add(council, new Risks.Draft(register.id(), title, words(), null, "", List.of())));
    }

    /** Judges a risk today. @param levels likelihood and impact for gross, current and target, as many as wanted */
    public Risk judge(Risk risk, int... levels) {
        return judge(risk, TODAY, levels);
    }

    public Risk judge(Risk risk, LocalDate day, int... levels) {
        Map<Sort, Chosen> chosen = new EnumMap<>(Sort.class);
        for (int i = 0; i * 2 + 1 < levels.length; i++) {
            chosen.put(Sort.values()[i], new Chosen(levels[i * 2], levels[i * 2 + 1]));
        }
        return assess(risk, new Judgement(day, "as the board sees it", chosen));
    }

    /** Judges only how it stands now. */
    public Risk now(Risk risk, int likelihood, int impact) {
        return now(risk, TODAY, likelihood, impact);
    }

    public Risk now(Risk risk, LocalDate day, int likelihood, int impact) {
        return assess(
                risk, new Judgement(day, "as the board sees it", Map.of(Sort.CURRENT, new Chosen(likelihood, impact))));
    }

    private Risk assess(Risk risk, Judgement judgement) {
        return got(assessments.assess(risk.ref(), risks.get(risk.ref()).version(), judgement));
    }
}
