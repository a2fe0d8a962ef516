package org.goldenthread.governance.seats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How many seats of a body each group on the council is entitled to, by largest remainder.
 *
 * <p>Each group first gets the whole part of seats × its members ÷ all members; the seats that are left go to the
 * largest remainders. Two duties of the Local Government and Housing Act 1989, section 15(5), come before proportion:
 * not every seat goes to one group where there are others, and a group that is a majority of the council is a majority
 * of the body.
 *
 * @param seats of the body
 * @param shares in the order of the groups given; together exactly the seats
 * @param note what was decided otherwise than by remainders alone; empty where nothing was
 */
public record Proportion(int seats, List<Share> shares, String note) {
    public Proportion {
        shares = List.copyOf(shares);
    }

    /**
     * A group on the council.
     *
     * @param members how many seats of the council it holds, from 1
     * @param grouped false for members who belong to no group: what falls to them, the council gives to whom it likes
     */
    public record Group(String name, int members, boolean grouped) {}

    /**
     * What a group is entitled to.
     *
     * @param remainder what is left after the whole seats, in parts of all members of the council
     */
    public record Share(Group group, int seats, int remainder) {
        Share with(int other) {
            return new Share(group, other, remainder);
        }
    }

    /** @param seats from 0; @param groups at least one */
    public static Proportion of(int seats, List<Group> groups) {
        int all = groups.stream().mapToInt(Group::members).sum();
        if (seats < 0 || all == 0) {
            throw new IllegalArgumentException("seats are shared among members of the council");
        }
        var shares = new ArrayList<>(groups.stream()
                .map(one -> new Share(one, seats * one.members() / all, seats * one.members() % all))
                .toList());
        int left = seats - shares.stream().mapToInt(Share::seats).sum();
        var order = new ArrayList<Integer>();
        for (int i = 0; i < shares.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> -shares.get(i).remainder())
                .thenComparing(i -> -shares.get(i).group().members()));
        var note = left > 0
                        && tied(
                                shares.get(order.get(left - 1)),
                                left < order.size() ? shares.get(order.get(left)) : null)
                ? "Two remainders are equal; the last seat is for the council to give. "
                : "";
        order.stream()
                .limit(left)
                .forEach(i -> shares.set(i, shares.get(i).with(shares.get(i).seats() + 1)));
        note += notAllToOne(seats, shares) + majority(seats, all, shares);
        return new Proportion(seats, shares, note.strip());
    }

    private static boolean tied(Share last, @org.jspecify.annotations.Nullable Share next) {
        return next != null && last.remainder() == next.remainder();
    }

    private static String notAllToOne(int seats, List<Share> shares) {
        int whole = index(shares, one -> one.seats() == seats);
        long groups = shares.stream().filter(one -> one.group().grouped()).count();
        if (seats < 2 || whole < 0 || groups < 2) {
            return "";
        }
        int next = -1;
        for (int i = 0; i < shares.size(); i++) {
            if (i != whole
                    && shares.get(i).group().grouped()
                    && (next < 0
                            || shares.get(i).group().members()
                                    > shares.get(next).group().members())) {
                next = i;
            }
        }
        move(shares, whole, next);
        return "Not every seat may go to one group, so the next largest has one. ";
    }

    private static String majority(int seats, int all, List<Share> shares) {
        int ruling = index(shares, one -> one.group().grouped() && one.group().members() * 2 > all);
        if (ruling < 0 || seats == 0 || shares.get(ruling).seats() * 2 > seats) {
            return "";
        }
        while (shares.get(ruling).seats() * 2 <= seats) {
            move(shares, givesUp(seats, all, ruling, shares), ruling);
        }
        return "The group that is a majority of the council is a majority here too. ";
    }

    /** A seat that came by a remainder is given up first, by members of no group before groups, the smallest first. */
    private static int givesUp(int seats, int all, int ruling, List<Share> shares) {
        return java.util.stream.IntStream.range(0, shares.size())
                .boxed()
                .filter(i -> i != ruling && shares.get(i).seats() > 0)
                .min(Comparator.comparing((Integer i) -> shares.get(i).seats()
                                <= seats * shares.get(i).group().members() / all)
                        .thenComparing(i -> shares.get(i).group().grouped())
                        .thenComparing(i -> shares.get(i).remainder()))
                .orElseThrow();
    }

    private static void move(List<Share> shares, int from, int to) {
        shares.set(from, shares.get(from).with(shares.get(from).seats() - 1));
        shares.set(to, shares.get(to).with(shares.get(to).seats() + 1));
    }

    private static int index(List<Share> shares, java.util.function.Predicate<Share> wanted) {
        for (int i = 0; i < shares.size(); i++) {
            if (wanted.test(shares.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The seats of a group; 0 for one that is not on the council. */
    public int of(String name) {
        return shares.stream()
                .filter(one -> one.group().name().equalsIgnoreCase(name.strip()))
                .mapToInt(Share::seats)
                .sum();
    }
}
