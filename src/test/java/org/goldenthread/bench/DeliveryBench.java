package org.goldenthread.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.goldenthread.Fixtures;
import org.goldenthread.GoldenThread;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.delivery.DeliveryStates;
import org.goldenthread.delivery.dependencies.Dependency;
import org.goldenthread.delivery.files.PlanLoads;
import org.goldenthread.delivery.schedule.Floats;
import org.goldenthread.delivery.schedule.Forecast;
import org.goldenthread.delivery.schedule.Network;
import org.goldenthread.delivery.schedule.Slips;
import org.goldenthread.delivery.schedule.Span;
import org.goldenthread.delivery.schedule.Task;
import org.goldenthread.organisation.load.Loading;
import org.goldenthread.risks.matrix.Matrices;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How fast delivery is shown, reckoned and brought in: 300 programmes, 10,000 projects, 200,000 actions, nearly
 * 400,000 dependencies, 30,000 risks and 50,000 lines of savings in one council.
 */
public final class DeliveryBench {
    private static final int PORT = 18_083;
    private static final String EMAIL = "officer@bench.example";
    private static final Duration PAUSE = Duration.ofMillis(1000);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration BRIEF = Duration.ofSeconds(6);

    /** Pages a second of Redmine 5.0 with 20,000 issues on such a machine: a list of 50 rows, and its Gantt page. */
    private static final Map<String, Double> REDMINE = Map.of("list of 50 actions", 10.0, "timeline of 300 bars", 1.4);

    private DeliveryBench() {}

    /** Runs the bench. */
    public static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory("bench");
        var figures = new Figures("delivery");
        reschedule(figures);
        try (var product = start(data);
                var owner = OwnerOf.the(data)) {
            open(product, data);
            new DeliveryStock(owner).fill();
            var worth = new WorthStock(owner);
            worth.fill(matrix(product));
            for (var table : List.of("delivery.action", "delivery.dependency", "risks.risk", "benefits.line_year")) {
                figures.add(table, worth.count(table), "rows");
            }
            figures.add("every state worked out anew", settle(product), "s");
            pages(figures);
            bring(product, data, figures);
        }
        figures.print(Arrays.asList(arguments).contains("--json"));
        Scratch.remove(data);
        System.exit(0);
    }

    private static ConfigurableApplicationContext start(Path data) {
        return SpringApplication.run(
                GoldenThread.class,
                "--server.port=" + PORT,
                "--spring.datasource.directory=" + data,
                "--golden-thread.demonstration=false");
    }

    private static <T> T as(Supplier<T> work) {
        return Entrance.as(Entrance.INSTALLATION, "bench", work);
    }

    private static void open(ConfigurableApplicationContext product, Path folder) throws IOException {
        var seats = Files.writeString(
                folder.resolve("organisation.csv"),
                "unit,level,post,holder,email\nCorporate Services,service,Head of Delivery,Officer," + EMAIL + "\n");
        var refused = as(() -> {
            var accounts = product.getBean(Accounts.class);
            Fixtures.got(accounts.openCouncil(DeliveryStock.COUNCIL, "Bench Council"));
            long id = Fixtures.got(accounts.add(EMAIL, "Officer", Fixtures.PASSWORD));
            accounts.give(id, DeliveryStock.COUNCIL, Role.PERFORMANCE_OFFICER);
            var loading = product.getBean(Loading.class);
            return Fixtures.got(loading.load(DeliveryStock.COUNCIL, seats, LocalDate.now()))
                    .refused();
        });
        if (!refused.isEmpty()) {
            throw new IllegalStateException("no post for the officer: " + refused);
        }
    }

    private static long matrix(ConfigurableApplicationContext product) {
        return as(() -> {
            var matrices = product.getBean(Matrices.class);
            var five = matrices.offered(DeliveryStock.COUNCIL).stream()
                    .filter(one -> one.edition().code().contains("five"))
                    .findFirst()
                    .orElseThrow();
            return matrices.use(DeliveryStock.COUNCIL, five.edition().code()).id();
        });
    }

    /** What the turn of the day does once for the whole council. */
    private static double settle(ConfigurableApplicationContext product) {
        long start = System.nanoTime();
        as(() -> {
            var transaction = new TransactionTemplate(product.getBean(PlatformTransactionManager.class));
            var states = product.getBean(DeliveryStates.class);
            transaction.executeWithoutResult(status -> states.everything(DeliveryStock.COUNCIL));
            return true;
        });
        return (System.nanoTime() - start) / 1e9;
    }

    private static void pages(Figures figures) throws IOException, InterruptedException {
        var readers = new Readers("http://127.0.0.1:" + PORT, EMAIL, Fixtures.PASSWORD);
        readers.signIn();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("overview", "/delivery");
        pages.put("programme", "/delivery/programmes/" + DeliveryStock.programme(7));
        pages.put("timeline of 300 bars", "/delivery/timeline?within=" + DeliveryStock.programme(7));
        pages.put("timeline of a project", "/delivery/timeline?within=PRJ-1000007");
        pages.put("list of 50 actions", "/delivery/actions");
        pages.put("heat map of 30,000 risks", "/risks/map");
        pages.put("savings ledger by year", "/benefits");
        pages.put("list of savings", "/benefits/savings");
        pages.put("My updates", "/site/updates");
        for (var page : pages.entrySet()) {
            readers.checkFull(page.getValue());
            for (int warm = 0; warm < 20; warm++) {
                readers.check(page.getValue());
            }
            figures.add(page.getKey() + ", alone", alone(readers, page.getValue()), "ms");
            var calm = readers.drive(page.getValue(), PAUSE, LONG);
            figures.add(page.getKey() + ", p50", Figures.percentile(calm, 0.5), "ms");
            figures.add(page.getKey() + ", p99", Figures.percentile(calm, 0.99), "ms");
            var busy = readers.drive(page.getValue(), Duration.ZERO, BRIEF).size() / (double) BRIEF.toSeconds();
            var redmine = REDMINE.get(page.getKey());
            if (redmine == null) {
                figures.add(page.getKey() + ", throughput", busy, "pages/s");
            } else {
                figures.add(page.getKey() + ", throughput", busy, "pages/s", "Redmine's", busy / redmine);
            }
        }
    }

    /** The median of what one reader waits for. */
    private static double alone(Readers readers, String path) throws IOException, InterruptedException {
        var taken = new ArrayList<Double>();
        for (int round = 0; round < 11; round++) {
            long start = System.nanoTime();
            readers.check(path);
            taken.add((System.nanoTime() - start) / 1e6);
        }
        return Figures.percentile(taken, 0.5);
    }

    /** The worst of ten, warm: a network of 10,000 actions and 20,000 dependencies built, forecast, floated, slipped. */
    private static void reschedule(Figures figures) {
        var random = new Random(7);
        var today = LocalDate.of(2026, 1, 1);
        var tasks = new ArrayList<Task>();
        var refs = new ArrayList<String>();
        var dependencies = new ArrayList<Dependency>();
        for (int i = 0; i < 10_000; i++) {
            var start = today.plusDays(i / 10 + random.nextInt(30));
            var span = new Span(start, start.plusDays(random.nextInt(60)));
            refs.add("ACT-" + i);
            tasks.add(new Task("ACT-" + i, span, span, Span.UNKNOWN, 0));
        }
        for (int i = 0; i < 20_000; i++) {
            int before = random.nextInt(9_999);
            int after = before + 1 + random.nextInt(Math.min(200, 9_999 - before));
            dependencies.add(new Dependency("ACT-" + before, "ACT-" + after, random.nextInt(5), ""));
        }
        double first = 0;
        double worst = 0;
        for (int round = 0; round < 30; round++) {
            long start = System.nanoTime();
            var forecast = Forecast.of(Fixtures.got(Network.of(tasks, dependencies)), today);
            var path = Floats.of(forecast).path();
            var slips = Slips.of(forecast, refs, null);
            if (path.isEmpty() || slips.all().size() != tasks.size()) {
                throw new IllegalStateException("nothing was reckoned");
            }
            double taken = (System.nanoTime() - start) / 1e6;
            first = round == 0 ? taken : first;
            worst = round < 20 ? 0 : Math.max(worst, taken);
        }
        figures.add("10,000 actions rescheduled, cold", first, "ms");
        figures.add("10,000 actions rescheduled, warm", worst, "ms");
    }

    /** A sheet of 10,000 projects through the door of files, and the same again, which changes nothing. */
    private static void bring(ConfigurableApplicationContext product, Path folder, Figures figures) throws IOException {
        List<String> rows = new ArrayList<>(List.of("Project id,Project,Owner,Start,Due"));
        for (int i = 0; i < 10_000; i++) {
            rows.add("X" + i + ",Project number " + i + ",Head of Service " + i % 40 + ",2025-04-01,2026-03-31");
        }
        var file = Files.write(folder.resolve("projects.csv"), rows);
        figures.add("10,000 projects brought in", bring(product, file), "s");
        figures.add("the same file again", bring(product, file), "s");
    }

    private static double bring(ConfigurableApplicationContext product, Path file) {
        var loads = product.getBean(PlanLoads.class);
        long start = System.nanoTime();
        var done = as(() -> {
            var brought = new PlanLoads.Brought(DeliveryStock.COUNCIL, file, "projects.csv");
            return Fixtures.got(loads.confirm(Fixtures.got(loads.bring(brought, ""))));
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!done.refused().isEmpty()) {
            throw new IllegalStateException("refused " + done.refused().getFirst());
        }
        return seconds;
    }
}
