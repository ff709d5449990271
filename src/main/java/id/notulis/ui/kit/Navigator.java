package id.notulis.ui.kit;

/// Opens places of the window.
public interface Navigator {

    void go(Destination destination);

    /// To where one was before; nothing happens where there is no before.
    void back();

    void forward();
}
