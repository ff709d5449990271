package id.notulis.util;

import java.io.IOException;
import java.nio.file.Path;

/// The real disk, but one operation fails: the one after a given number that went well. A move
/// fails as often as it is tried, as it does when the target stays held.
final class FaultyDisk implements Disk {

    static final class Fault extends IOException {

        private static final long serialVersionUID = 1L;

        Fault(String operation) {
            super("injected at " + operation);
        }
    }

    private final Disk real = new RealDisk();
    private final boolean stays;
    private int left;
    private int refusedMoves;
    private boolean moveBroken;

    FaultyDisk(int operationsThatGoWell, boolean stays) {
        this.left = operationsThatGoWell;
        this.stays = stays;
    }

    void refuseMoves(int count) {
        refusedMoves = count;
    }

    @Override
    public File create(Path path) throws IOException {
        pass("create");
        File file = real.create(path);
        return new File() {
            @Override
            public void write(int octet) throws IOException {
                write(new byte[] {(byte) octet}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (left == 0) {
                    file.write(bytes, from, length / 2);
                }
                pass("write");
                file.write(bytes, from, length);
            }

            @Override
            void force() throws IOException {
                pass("force");
                file.force();
            }

            @Override
            public void close() throws IOException {
                file.close();
                pass("close");
            }
        };
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        if (refusedMoves > 0) {
            refusedMoves--;
            throw new Fault("move");
        }
        if (moveBroken) {
            throw new Fault("move");
        }
        moveBroken = left == 0;
        pass("move");
        real.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        real.delete(path);
    }

    private void pass(String operation) throws Fault {
        if (left == 0) {
            left = stays ? 0 : -1;
            throw new Fault(operation);
        }
        if (left > 0) {
            left--;
        }
    }
}
