package org.goldenthread.intake.reading.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import technology.tabula.Ruling;

/** Collects the straight lines of a page: strokes, and fillings so thin that the eye takes them for lines. */
final class Rulings {
    private static final int MOST = 20_000;
    private static final float THIN = 3;
    private static final float SHORTEST = 4;
    private static final float LARGEST_DOT = 8;
    private static final float STRAIGHT = 0.7f;

    private record Stroke(Point2D.Float from, Point2D.Float to) {}

    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Stroke> path = new ArrayList<>();
    private final List<Point2D.Float[]> boxes = new ArrayList<>();
    private final List<Point2D.Float> dots = new ArrayList<>();
    private boolean curved;
    private Point2D.Float start = new Point2D.Float();
    private Point2D.Float current = new Point2D.Float();

    void draw(String operator, List<COSBase> operands, Matrix matrix) {
        var n = operands.stream()
                .filter(COSNumber.class::isInstance)
                .map(number -> ((COSNumber) number).floatValue())
                .toList();
        switch (operator) {
            case "m" -> move(n, matrix);
            case "l" -> line(n, matrix);
            case "re" -> box(n, matrix);
            case "h" -> join(start);
            case "c", "v", "y" -> {
                if (n.size() >= 2) {
                    curved = true;
                    join(point(matrix, n.get(n.size() - 2), n.getLast()));
                }
            }
            case "s", "b", "b*" -> {
                join(start);
                stroke();
            }
            case "S", "B", "B*" -> stroke();
            case "f", "F", "f*" -> fill();
            case "n" -> clear();
            default -> {}
        }
    }

    private void move(List<Float> n, Matrix matrix) {
        if (n.size() == 2) {
            start = point(matrix, n.get(0), n.get(1));
            current = start;
        }
    }

    private void line(List<Float> n, Matrix matrix) {
        if (n.size() == 2) {
            join(point(matrix, n.get(0), n.get(1)));
        }
    }

    private void box(List<Float> n, Matrix matrix) {
        if (n.size() == 4) {
            float x = n.get(0);
            float y = n.get(1);
            start = point(matrix, x, y);
            var opposite = point(matrix, x + n.get(2), y + n.get(3));
            if (boxes.size() < MOST) {
                boxes.add(new Point2D.Float[] {start, opposite});
            }
            current = start;
        }
    }

    private void join(Point2D.Float to) {
        if (path.size() < MOST) {
            path.add(new Stroke(current, to));
        }
        current = to;
    }

    private void stroke() {
        if (curved) {
            dot();
            clear();
            return;
        }
        path.forEach(this::keep);
        for (var box : boxes) {
            var a = box[0];
            var c = box[1];
            if (!keepThin(a, c)) {
                var b = new Point2D.Float(c.x, a.y);
                var d = new Point2D.Float(a.x, c.y);
                keep(new Stroke(a, b));
                keep(new Stroke(b, c));
                keep(new Stroke(c, d));
                keep(new Stroke(d, a));
            }
        }
        clear();
    }

    private void fill() {
        boxes.forEach(box -> {
            if (!keepThin(box[0], box[1])) {
                dot(box[0], box[1]);
            }
        });
        if (curved) {
            dot();
        } else if (path.size() >= 3 && path.size() <= 5) {
            keepThin(corner(-1), corner(1));
        }
        clear();
    }

    /** The path's lowest or highest corner. */
    private Point2D.Float corner(int sign) {
        float x = -sign * Float.MAX_VALUE;
        float y = x;
        for (var stroke : path) {
            x = sign * Math.max(sign * x, sign * stroke.from.x);
            y = sign * Math.max(sign * y, sign * stroke.from.y);
        }
        return new Point2D.Float(x, y);
    }

    private void dot() {
        if (path.size() > 1) {
            dot(corner(-1), corner(1));
        }
    }

    /** Small, and as wide as high: a bullet that was drawn rather than written. */
    private void dot(Point2D.Float a, Point2D.Float c) {
        float wide = Math.abs(a.x - c.x);
        float high = Math.abs(a.y - c.y);
        if (wide > 1 && wide < LARGEST_DOT && Math.abs(wide - high) < wide / 3 && dots.size() < MOST) {
            dots.add(new Point2D.Float((a.x + c.x) / 2, (a.y + c.y) / 2));
        }
    }

    /** A thin box is a line along its middle. */
    private boolean keepThin(Point2D.Float a, Point2D.Float c) {
        float wide = Math.abs(a.x - c.x);
        float high = Math.abs(a.y - c.y);
        if (Math.min(wide, high) > THIN) {
            return false;
        }
        float x = (a.x + c.x) / 2;
        float y = (a.y + c.y) / 2;
        keep(
                wide >= high
                        ? new Stroke(new Point2D.Float(a.x, y), new Point2D.Float(c.x, y))
                        : new Stroke(new Point2D.Float(x, a.y), new Point2D.Float(x, c.y)));
        return true;
    }

    private void keep(Stroke stroke) {
        float wide = Math.abs(stroke.from.x - stroke.to.x);
        float high = Math.abs(stroke.from.y - stroke.to.y);
        if (strokes.size() < MOST && Math.min(wide, high) < STRAIGHT && Math.max(wide, high) >= SHORTEST) {
            strokes.add(stroke);
        }
    }

    private void clear() {
        path.clear();
        boxes.clear();
        curved = false;
    }

    /** Bullets that were drawn rather than written, seen with the page turned as its letters are. */
    List<Point2D.Float> dots(PDRectangle box, int turn) {
        return dots.stream().map(dot -> turned(dot, box, turn)).toList();
    }

    /** The lines across, seen with the page turned as its letters are. */
    List<Ruling> across(PDRectangle box, int turn) {
        return turned(box, turn).stream().filter(Ruling::horizontal).toList();
    }

    /** The lines down, seen with the page turned as its letters are. */
    List<Ruling> down(PDRectangle box, int turn) {
        return turned(box, turn).stream().filter(Ruling::vertical).toList();
    }

    private List<Ruling> turned(PDRectangle box, int turn) {
        return strokes.stream().map(stroke -> ruling(stroke, box, turn)).toList();
    }

    private static Ruling ruling(Stroke stroke, PDRectangle box, int turn) {
        var a = turned(stroke.from, box, turn);
        var b = turned(stroke.to, box, turn);
        boolean across = Math.abs(a.x - b.x) >= Math.abs(a.y - b.y);
        float x = (a.x + b.x) / 2;
        float y = (a.y + b.y) / 2;
        return across
                ? new Ruling(y, Math.min(a.x, b.x), Math.abs(a.x - b.x), 0)
                : new Ruling(Math.min(a.y, b.y), x, 0, Math.abs(a.y - b.y));
    }

    private static Point2D.Float turned(Point2D.Float point, PDRectangle box, int turn) {
        float x = point.x - box.getLowerLeftX();
        float y = point.y - box.getLowerLeftY();
        return switch (turn) {
            case 90 -> new Point2D.Float(y, x);
            case 180 -> new Point2D.Float(box.getWidth() - x, y);
            case 270 -> new Point2D.Float(box.getHeight() - y, box.getWidth() - x);
            default -> new Point2D.Float(x, box.getHeight() - y);
        };
    }

    private static Point2D.Float point(Matrix matrix, float x, float y) {
        return matrix.transformPoint(x, y);
    }
}
