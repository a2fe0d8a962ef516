package org.goldenthread.organisation.web;

import java.util.List;
import org.goldenthread.organisation.Holder;
import org.goldenthread.organisation.Post;
import org.goldenthread.organisation.Unit;
import org.jspecify.annotations.Nullable;

/** A post's page: who held it when, where it stood, what it owns. */
public record PostView(
        Post post,
        @Nullable Unit unit,
        List<Holder> now,
        List<Holder> all,
        List<UnitStep> steps,
        Belonging owned,
        List<Unit> leads) {}
