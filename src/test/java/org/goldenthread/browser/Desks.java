package org.goldenthread.browser;

import java.util.ArrayList;
import java.util.List;

/** The screens that a test opened, to be closed when it is over. */
final class Desks implements AutoCloseable {
    private final List<Screen> screens = new ArrayList<>();

    Screen add(Screen screen) {
        screens.add(screen);
        return screen;
    }

    @Override
    public void close() {
        screens.forEach(Screen::close);
        screens.clear();
    }
}
