package org.goldenthread.site.updates;

import java.util.Map;
import org.goldenthread.access.Visitor;

/** A socket: whoever knows who sits where says how a visitor holds their posts, so that they see for whom they act. */
public interface Holding {

    /** "acting", "job share", by the post's reference; posts that are simply held are left out. */
    Map<String, String> otherwiseHeld(Visitor visitor);
}
