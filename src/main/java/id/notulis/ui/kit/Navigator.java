package id.notulis.ui.kit;

import java.util.Optional;

/// Opens places of the window.
public interface Navigator {

    void go(Destination destination);

    /// Says more exactly where one is: a place that was opened without a word of what it is to show
    /// has found that. Back and forward come to it from then on; nothing happens where one is
    /// somewhere else by now.
    void settle(Destination destination);

    /// To where one was before; nothing happens where there is no before.
    void back();

    void forward();

    /// Something the window can do wherever one is, by its id; nothing when it cannot. A screen
    /// that offers it too shows no button then.
    Optional<Command> command(String id);
}
