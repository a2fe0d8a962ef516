package org.goldenthread.delivery.planning.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.delivery.Undertaking;

/** Undertakings in the order in which they are read: each followed by what is part of it. */
record Tree(List<Branch> branches) {

    /** One of them, and how deep it stands, from 0. */
    record Branch(Undertaking undertaking, int depth) {
        String href() {
            return undertaking.level().path() + "/" + undertaking.ref();
        }

        String title() {
            return undertaking.level().noun() + " " + undertaking.number() + ": " + undertaking.title();
        }
    }

    Tree {
        branches = List.copyOf(branches);
    }

    /** From any order; one whose upper one is not among them stands at the top. */
    static Tree of(List<Undertaking> undertakings) {
        var known = new HashSet<String>();
        undertakings.forEach(one -> known.add(one.ref()));
        Map<String, List<Undertaking>> parts = new HashMap<>();
        for (var one : undertakings) {
            var parent = one.parent() == null || !known.contains(one.parent()) ? "" : one.parent();
            parts.computeIfAbsent(parent, none -> new ArrayList<>()).add(one);
        }
        var branches = new ArrayList<Branch>();
        grow(parts, "", 0, branches);
        return new Tree(branches);
    }

    private static void grow(Map<String, List<Undertaking>> parts, String parent, int depth, List<Branch> into) {
        for (var one : parts.getOrDefault(parent, List.of())) {
            into.add(new Branch(one, depth));
            grow(parts, one.ref(), depth + 1, into);
        }
    }

    List<String> refs() {
        return branches.stream().map(branch -> branch.undertaking().ref()).toList();
    }

    /** One of them and all that is part of it; nothing where it is not among them. */
    Set<String> below(String ref) {
        var below = new HashSet<String>();
        for (var branch : branches) {
            var one = branch.undertaking();
            if (one.ref().equals(ref) || one.parent() != null && below.contains(one.parent())) {
                below.add(one.ref());
            }
        }
        return below;
    }

    /** Those that hold one of these directly or further down. */
    Tree leadingTo(Set<String> wanted) {
        var parents = new HashMap<String, String>();
        branches.forEach(branch -> {
            var parent = branch.undertaking().parent();
            parents.put(branch.undertaking().ref(), parent == null ? "" : parent);
        });
        var kept = new HashSet<String>();
        for (var ref : wanted) {
            for (var up = ref; !up.isEmpty() && kept.add(up); up = parents.getOrDefault(up, "")) {}
        }
        return new Tree(branches.stream()
                .filter(branch -> kept.contains(branch.undertaking().ref()))
                .toList());
    }
}
