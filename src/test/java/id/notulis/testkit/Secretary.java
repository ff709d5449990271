package id.notulis.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/// Somebody at the keyboard of a window, without a mouse. Counts what is struck.
public final class Secretary {

    private static final int FAR = 120;

    private final Window window;
    private final Hands hands;
    private int struck;

    public Secretary(Window window) {
        this(
                window,
                new Hands() {
                    @Override
                    public void type(String text) {
                        window.type(text);
                    }

                    @Override
                    public void press(KeyCode... keys) {
                        window.press(keys);
                    }
                });
    }

    public Secretary(Window window, Hands hands) {
        this.window = window;
        this.hands = hands;
    }

    /// What strikes the keys.
    public interface Hands {

        void type(String text);

        void press(KeyCode... keys);
    }

    /// Keys struck so far; keys held together count as one.
    public int struck() {
        return struck;
    }

    public Secretary press(KeyCode... keys) {
        struck++;
        hands.press(keys);
        return this;
    }

    public Secretary type(String text) {
        struck += text.length();
        hands.type(text);
        return this;
    }

    /// Types a line and enters it.
    public Secretary enter(String line) {
        return type(line).press(KeyCode.ENTER);
    }

    /// Goes on to the next field as often as it takes to reach one.
    public Secretary tabTo(String id) {
        for (int step = 0; step < FAR && !window.focused().equals(id); step++) {
            press(KeyCode.TAB);
        }
        assertThat(window.focused()).isEqualTo(id);
        return this;
    }

    /// Puts a text in the place of what the field has.
    public Secretary fill(String id, String text) {
        tabTo(id);
        if (!window.node(id, TextInputControl.class).getText().isEmpty()) {
            press(KeyCode.CONTROL, KeyCode.A);
        }
        return type(text);
    }

    /// Has something done by its name.
    public Secretary command(String name) {
        return find(">" + name);
    }

    /// Opens the first of what is found by a text.
    public Secretary find(String text) {
        return press(KeyCode.CONTROL, KeyCode.K).type(text).press(KeyCode.ENTER);
    }
}
