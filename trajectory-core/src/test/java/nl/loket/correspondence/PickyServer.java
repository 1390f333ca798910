package nl.loket.correspondence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A mail server that knows no {@code weg@…} (550), finds the mailbox {@code vol@…} full (452) and takes the rest: GreenMail takes every address. */
class PickyServer implements AutoCloseable {

    private final ServerSocket door;
    private final List<String> taken = new CopyOnWriteArrayList<>();

    PickyServer(int port) throws IOException {
        door = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    List<String> taken() {
        return taken;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var client = door.accept()) {
                talk(client);
            } catch (IOException closed) {
                // the test is over, or the client left
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 picky\r\n");
        out.flush();
        var to = "";
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            to = line.startsWith("RCPT") ? line.replaceAll(".*<|>.*", "") : to;
            out.print(answer(line, to) + "\r\n");
            out.flush();
            if (line.equals("DATA")) {
                skip(in);
                taken.add(to);
                out.print("250 taken\r\n");
                out.flush();
            }
        }
    }

    private static String answer(String line, String to) {
        if (line.startsWith("RCPT") && to.startsWith("weg@")) {
            return "550 no such mailbox";
        }
        if (line.startsWith("RCPT") && to.startsWith("vol@")) {
            return "452 mailbox full";
        }
        return line.equals("DATA") ? "354 go on" : "250 ok";
    }

    private static void skip(BufferedReader in) throws IOException {
        for (@Nullable String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            continue;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
