package cn.gov.zs.housing.allocation.rules.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A published file's content with its digests: in memory where it is small, on disk where it is a city's list. */
public sealed interface Content {

    /** Size, CRC and digests. */
    Digester.Taken taken();

    /** Copies it. */
    void copyTo(OutputStream out) throws IOException;

    /** Reads it from its beginning. */
    InputStream open() throws IOException;

    /** All of it; meant for what is small. */
    byte[] bytes() throws IOException;

    /** In memory. */
    static Content of(byte[] bytes) {
        var digester = new Digester();
        digester.take(bytes, bytes.length);
        return new InMemory(bytes, digester.finish());
    }

    /** In a file that is there already: it is read once. */
    static Content of(Path file) throws IOException {
        var digester = new Digester();
        var blocks = new byte[2][1 << 20];
        try (var in = Files.newInputStream(file)) {
            int turn = 0;
            for (int read = in.read(blocks[turn]); read > 0; read = in.read(blocks[turn])) {
                digester.take(blocks[turn], read);
                turn = 1 - turn;
            }
        }
        return new InFile(file, digester.finish());
    }

    /** Bytes. */
    record InMemory(byte[] bytes, Digester.Taken taken) implements Content {
        @Override
        public void copyTo(OutputStream out) throws IOException {
            out.write(bytes);
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** A file nobody changes. */
    record InFile(Path file, Digester.Taken taken) implements Content {
        @Override
        public void copyTo(OutputStream out) throws IOException {
            Files.copy(file, out);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public byte[] bytes() throws IOException {
            return Files.readAllBytes(file);
        }
    }
}
