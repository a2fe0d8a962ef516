package org.goldenthread.intake.packs;

import java.util.List;
import java.util.Map;

/**
 * A pack's own description, in its {@code pack.yaml}.
 *
 * @param name of the pack; also its folder
 * @param version counts its editions
 * @param licence under which its content may be used
 * @param council the code and the name of the council it fills
 * @param people who may sign in, when the pack is a demonstration
 * @param parts its files, by path within the pack
 */
public record Pack(
        String name, String version, String licence, CouncilName council, List<Person> people, List<String> parts) {
    public Pack {
        people = List.copyOf(people);
        parts = List.copyOf(parts);
    }

    /** The council that a pack fills. */
    public record CouncilName(String code, String name) {}

    /**
     * Somebody who may sign in to a demonstration.
     *
     * @param roles by council code, as the database writes them
     */
    public record Person(String email, String name, Map<String, String> roles) {
        public Person {
            roles = Map.copyOf(roles);
        }
    }
}
